import type { SchemaFinding } from '../../entries/schema.ts';
import { printable } from '../printable.ts';

/** An XSD that was compiled; without findings it can judge messages. */
export interface XsdVerdict {
  readonly path: string;
  readonly findings: readonly SchemaFinding[];
}

/** What a folder of XSDs comes to. */
interface SchemasReport {
  readonly text: string;
  /** True when every message of the folder compiles, and there is one. */
  readonly isSuccess: boolean;
}

/** A construct that holds XSDs up. */
interface Construct {
  readonly construct: string;
  readonly rule: SchemaFinding['rule'];
  /** How many XSDs have it, and how often it is there. */
  readonly xsds: number;
  readonly count: number;
  readonly first: {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly message: string;
  };
}

type Verdict = 'compileert' | 'onderdeel' | 'geweigerd';

/** The width of a terminal that nobody widened. */
const WIDTH = 80;

/** How a report is written. */
export const SCHEMA_FORMATS: Readonly<Record<string, (all: readonly XsdVerdict[]) => SchemasReport>> = {
  pretty: (all) => ({ text: printPretty(all), isSuccess: isSuccess(all) }),
  json: (all) => ({ text: printJson(all), isSuccess: isSuccess(all) }),
};

/** A part is an XSD that others use: it lacks nothing but an element to begin with. */
function verdictOf({ findings }: XsdVerdict): Verdict {
  if (findings.length === 0) return 'compileert';
  return findings.every(({ args }) => args['fault'] === 'zonder-element') ? 'onderdeel' : 'geweigerd';
}

function count(all: readonly XsdVerdict[]): Readonly<Record<Verdict, number>> {
  const counts = { compileert: 0, onderdeel: 0, geweigerd: 0 };
  for (const each of all) counts[verdictOf(each)]++;
  return counts;
}

function isSuccess(all: readonly XsdVerdict[]): boolean {
  const { compileert, geweigerd } = count(all);
  return compileert > 0 && geweigerd === 0;
}

/** The constructs that hold XSDs up, the one of most XSDs first. */
function constructsOf(all: readonly XsdVerdict[]): readonly Construct[] {
  const found = new Map<string, Construct & { readonly paths: Set<string> }>();
  for (const each of all.filter((one) => verdictOf(one) === 'geweigerd'))
    for (const { construct, rule, document, line, column, message } of each.findings) {
      const key = `${rule} ${construct}`;
      const known = found.get(key);
      const paths = (known?.paths ?? new Set()).add(each.path);
      const file = document === '' ? each.path : `${each.path} (${document})`;
      const first = known?.first ?? { file, line, column, message };
      found.set(key, { construct, rule, xsds: paths.size, count: (known?.count ?? 0) + 1, first, paths });
    }
  return [...found.values()]
    .map(({ paths: _, ...construct }) => construct)
    .sort((a, b) => b.xsds - a.xsds || b.count - a.count || (a.construct < b.construct ? -1 : 1));
}

function printJson(all: readonly XsdVerdict[]): string {
  const report = {
    ...count(all),
    xsds: all.map((each) => ({ file: each.path, verdict: verdictOf(each), findings: each.findings })),
    constructs: constructsOf(all),
  };
  return JSON.stringify(report, undefined, 2);
}

function printPretty(all: readonly XsdVerdict[]): string {
  const counts = count(all);
  const verdicts = all.map((each) => [
    verdictOf(each) === 'geweigerd' ? `geweigerd (${each.findings.length})` : verdictOf(each),
    printable(each.path),
  ]);
  const constructs = constructsOf(all).map(({ construct, xsds, count: times, first }) => [
    String(xsds),
    String(times),
    printable(construct),
    printable(`${first.file}:${first.line}`),
  ]);
  return [
    ...table([['oordeel', 'XSD'], ...verdicts]),
    ...(constructs.length === 0
      ? []
      : ['', ...table([['XSD’s', 'keren', 'constructie', 'voor het eerst in'], ...constructs])]),
    '',
    `${all.length} XSD’s: ${counts.compileert} compileren, ${counts.onderdeel} onderdelen, ${counts.geweigerd} geweigerd.`,
  ].join('\n');
}

/** Columns as wide as they must be; the last one has what is left of the line, and shows the end of what is longer. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const most = WIDTH / 2;
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.min(most, Math.max(...rows.map((row) => (row[column] ?? '').length))),
  );
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
  return rows.map((row) =>
    row
      .map((cell, column) => {
        if (column === row.length - 1) return endOf(cell, WIDTH - before);
        return startOf(cell, widths[column] ?? 0).padEnd(widths[column] ?? 0);
      })
      .join('  '),
  );
}

function startOf(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}

function endOf(text: string, width: number): string {
  return text.length <= width ? text : `…${text.slice(text.length - width + 1)}`;
}
