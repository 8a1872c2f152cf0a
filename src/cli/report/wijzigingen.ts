import type { CompareRbcResult, CompareSchemasResult, Kenmerk, Raakt } from '../../entries/vergelijk.ts';
import { printable } from '../printable.ts';

/** What was compared, and what came of it. */
export interface Comparison {
  readonly schemas?: Extract<CompareSchemasResult, { readonly ok: true }>;
  readonly rbc?: Extract<CompareRbcResult, { readonly ok: true }>;
}

/** The forms in which differences are told. */
export const COMPARISON_FORMATS: Readonly<Record<string, (comparison: Comparison) => string>> = {
  pretty: asText,
  json: (comparison) => JSON.stringify(comparison, undefined, 2),
  markdown: asMarkdown,
};

/** How many there are. */
export function countWijzigingen({ schemas, rbc }: Comparison): number {
  return (schemas?.wijzigingen.length ?? 0) + (rbc?.wijzigingen.length ?? 0);
}

function asText({ schemas, rbc }: Comparison): string {
  const lines: string[] = [];
  if (schemas !== undefined) {
    lines.push(`${describe(schemas.oud)} → ${describe(schemas.nieuw)}: ${countOf(schemas.wijzigingen)}`);
    for (const { soort, message, raakt } of schemas.wijzigingen) {
      lines.push(`  ${soort.padEnd(12)}${message}`);
      lines.push(...touched(raakt).map((line) => `  ${' '.repeat(12)}${line}`));
    }
  }
  if (rbc !== undefined) {
    lines.push(`RBC: ${countOf(rbc.wijzigingen)}`);
    for (const { soort, message } of rbc.wijzigingen) lines.push(`  ${soort.padEnd(14)}${message}`);
  }
  return lines.map(printable).join('\n');
}

function asMarkdown({ schemas, rbc }: Comparison): string {
  const parts: string[] = [];
  if (schemas !== undefined)
    parts.push(
      `## ${cell(describe(schemas.oud))} → ${cell(describe(schemas.nieuw))}`,
      table(
        ['soort', 'oud', 'nieuw', 'wijziging', 'controles', 'bouwers', 'functies'],
        schemas.wijzigingen.map(({ soort, oud, nieuw, message, raakt }) => [
          ...[soort, oud ?? '', nieuw ?? '', message],
          ...[raakt.controles, raakt.bouwers, raakt.functies].map((names) => names.join(', ')),
        ]),
      ),
    );
  if (rbc !== undefined)
    parts.push(
      '## RBC',
      table(
        ['soort', 'controle', 'oud', 'nieuw', 'wijziging'],
        rbc.wijzigingen.map(({ soort, controle, oud, nieuw, message }) => [
          ...[soort, controle, oud ?? '', nieuw ?? '', message],
        ]),
      ),
    );
  return parts.join('\n\n');
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return 'Geen wijzigingen.';
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return printable(text.replace(/\s+/g, ' ')).replace(/[\\|]/g, '\\$&');
}

function describe({ berichttype, berichtcode, versie }: Kenmerk): string {
  return [berichttype, berichtcode, versie].filter((part) => part !== null && part !== '').join(' ');
}

function countOf(found: readonly unknown[]): string {
  if (found.length === 0) return 'geen wijzigingen';
  return found.length === 1 ? '1 wijziging' : `${found.length} wijzigingen`;
}

function touched({ controles, bouwers, functies }: Raakt): readonly string[] {
  const named = [
    ['controles', controles],
    ['bouwers', bouwers],
    ['functies', functies],
  ] as const;
  return named.flatMap(([kind, names]) => (names.length === 0 ? [] : [`${kind}: ${names.join(', ')}`]));
}
