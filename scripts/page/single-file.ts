import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';

/**
 * Puts all that a page needs in its one file: its script and its style, which its Content-Security-Policy allows by their
 * hashes and nothing else, and the code of its worker, compressed and as base64, from which the page makes a blob.
 *
 * @param worker the file of the worker
 */
export function singleFile(worker: string): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const code = await buildWorker(worker);
      const files = Object.values(bundle);
      const script = files.find((file) => file.type === 'chunk');
      const style = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
      const page = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.html'));
      if (script?.type !== 'chunk' || style?.type !== 'asset' || page?.type !== 'asset' || files.length !== 3)
        throw new Error(
          `The page is more than a script and a style: ${files.map((file) => file.fileName).join(', ')}`,
        );
      const scriptText = `\n${closed(script.code.trim())}\n`;
      const styleText = `\n${String(style.source).trim()}\n`;
      const policy = [
        "default-src 'none'",
        `script-src '${hashOf(scriptText)}'`,
        `style-src '${hashOf(styleText)}'`,
        'worker-src blob:',
        "base-uri 'none'",
        "form-action 'none'",
      ].join('; ');
      const html = String(page.source)
        .replace(/\s*<script type="module"[^>]*><\/script>/, '')
        .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
        .replace('<!-- policy -->', `<meta http-equiv="Content-Security-Policy" content="${policy}">`)
        .replace('<!-- style -->', () => `<style>${styleText}</style>`)
        .replace('<!-- worker -->', () => `<script type="text/plain" id="worker">${packed(code)}</script>`)
        .replace('<!-- script -->', () => `<script type="module">${scriptText}</script>`);
      if (/<!-- \w+ -->|\ssrc=|\shref=/.test(html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '')))
        throw new Error('The page has a place that was not filled in, or asks for another file.');
      page.source = html;
      for (const file of [script, style]) delete bundle[file.fileName];
    },
  };
}

async function buildWorker(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [onlyFormats()],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' }, checks: { pluginTimings: false } },
    },
  });
  const [output] = [built].flat() as readonly Rolldown.RolldownOutput[];
  const chunks = output?.output ?? [];
  const [chunk] = chunks;
  if (chunk?.type !== 'chunk' || chunks.length !== 1) throw new Error('The worker is not one file.');
  return chunk.code.trim();
}

const UNUSED =
  /date-fns\/(?:locale\/[\w-]+\/_lib|_lib\/format)\/(match|formatDistance|formatRelative|formatLong|longFormatters)\.js$/;

/** Of the languages of date-fns the page needs what writes a date, and not what reads one or tells how long ago it was. */
function onlyFormats(): Plugin {
  return {
    name: 'only-formats',
    enforce: 'pre',
    load(id) {
      const [, name] = UNUSED.exec(id) ?? [];
      return name === undefined ? undefined : `export const ${name} = {};`;
    },
  };
}

/** A third of its size; `src/page/ui/connect.ts` unpacks it. */
function packed(code: string): string {
  return deflateRawSync(code, { level: 9 }).toString('base64');
}

/** Nothing in a script may end the element that it stands in. */
function closed(code: string): string {
  if (/<\/?script/i.test(code)) throw new Error('A script names the element that it stands in.');
  return code;
}

/** As a Content-Security-Policy names what stands in an element. */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}
