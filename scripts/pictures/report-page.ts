import { LINE } from './report-text.ts';

/** The styles of `styleText`, by the number that turns them on. */
const STYLES: Readonly<Record<string, string>> = {
  1: 'bold',
  2: 'dim',
  31: 'red',
  32: 'green',
  33: 'yellow',
  35: 'magenta',
};

/** A terminal with what the program wrote to it, as a page. */
export function reportPage(text: string): string {
  let open = '';
  const shown = text
    .trimEnd()
    .split(/\u001b\[(\d+)m/)
    .map((part, index) => {
      if (index % 2 === 0)
        return open === '' ? escaped(part) : `<span class="${open}">${escaped(part)}</span>`;
      open = STYLES[part] ?? '';
      return '';
    })
    .join('');
  return `<!doctype html>
<meta charset="utf-8">
<style>
body { margin: 0; background: #fff }
#terminal { width: 1080px; box-sizing: border-box; border-radius: 10px; background: #161b22; color: #e6edf3; overflow: hidden }
#bar { display: flex; gap: 8px; padding: 12px 16px; background: #21262d }
#bar i { width: 12px; height: 12px; border-radius: 50%; background: #444c56 }
pre { margin: 0; padding: 16px 20px 20px; font: 14px/1.5 "DejaVu Sans Mono", monospace; white-space: pre-wrap }
.bold { font-weight: 700 } .dim { color: #8b949e } .red { color: #ff7b72 } .green { color: #56d364 } .yellow { color: #e3b341 } .magenta { color: #d2a8ff }
</style>
<div id="terminal"><div id="bar"><i></i><i></i><i></i></div><pre><span class="dim">$</span> ${escaped(LINE)}
${shown}</pre></div>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
