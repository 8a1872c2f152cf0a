import type { Finding } from '../../index.ts';
import { printable } from '../printable.ts';
import { describeUnchecked } from './describe-unchecked.ts';
import type { FileReport, Reporter, ReportOptions } from './file-report.ts';
import { WORDS } from './words.ts';

/** Annotations of GitHub Actions: one workflow command for each finding, a warning for each waarschuwing and for what was not checked. */
export function githubReporter({ taal }: ReportOptions): Reporter {
  const words = WORDS[taal];
  return {
    start: () => '',
    file: ({ file, findings, waarschuwingen, errors, unchecked, verdict }: FileReport) => {
      const lines = findings.map((finding) => annotation('error', file, finding));
      for (const { message } of errors)
        lines.push(`::error file=${property(file)},title=${words.fout}::${data(message)}\n`);
      if (verdict === 'incomplete')
        lines.push(`::error file=${property(file)},title=${words.onvolledig}::${words.nietVolledig}\n`);
      for (const each of waarschuwingen) lines.push(annotation('warning', file, each));
      for (const sentence of describeUnchecked(unchecked, taal))
        lines.push(`::warning file=${property(file)},title=${words.nietGecontroleerd}::${data(sentence)}\n`);
      return lines.join('');
    },
    between: '',
    end: () => '',
  };
}

function annotation(
  level: 'error' | 'warning',
  file: string,
  { rule, retourcode, path, line, column, message }: Finding,
): string {
  const title = retourcode === null ? rule : `${rule} ${retourcode}`;
  const place = line === null ? '' : `,line=${line},col=${column}`;
  return `::${level} file=${property(file)}${place},title=${property(title)}::${data(`${message} (${path})`)}\n`;
}

/** A command ends with its line: breaks are escaped, and other controls shown for what they are. */
function data(text: string): string {
  return text
    .split(/(\r|\n)/)
    .map((part) => (part === '\r' || part === '\n' ? part : printable(part)))
    .join('')
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
