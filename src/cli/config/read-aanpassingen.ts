import { controles } from '../../check/index.ts';
import { suggestion } from '../args.ts';
import type { Aanpassing } from '../report/file-report.ts';
import { rules } from '../rules.ts';
import { type ConfigFault, escapePointer, isRecord } from './config-fault.ts';

const ERNSTEN = ['uit', 'waarschuwing'] as const;
const FIELDS = ['ernst', 'reden'];

/**
 * Reads what was chosen of controls: `{ "VC009": { "ernst": "uit", "reden": "…" } }`.
 *
 * @returns the choices, in the order of the controls; and what is wrong with them
 */
export function readAanpassingen(
  value: unknown,
  pointer: string,
): { readonly aanpassingen: readonly Aanpassing[]; readonly faults: readonly ConfigFault[] } {
  if (!isRecord(value))
    return { aanpassingen: [], faults: [{ pointer, message: 'Hier wordt een object verwacht.' }] };
  const faults = Object.entries(value).flatMap(([rule, each]) =>
    faultsOf(rule, each, `${pointer}/${escapePointer(rule)}`),
  );
  if (faults.length > 0) return { aanpassingen: [], faults };
  const aanpassingen = controles.flatMap(({ id: rule, controletype }) => {
    const given = Object.hasOwn(value, rule)
      ? (value[rule] as Pick<Aanpassing, 'ernst' | 'reden'>)
      : undefined;
    return given === undefined
      ? []
      : [{ rule, controletype, ernst: given.ernst, reden: given.reden.trim().replace(/\s+/g, ' ') }];
  });
  return { aanpassingen, faults: [] };
}

function faultsOf(rule: string, value: unknown, pointer: string): readonly ConfigFault[] {
  const known = rules.find(({ id }) => id === rule);
  if (known === undefined) {
    const ids = controles.map(({ id }) => id);
    return [{ pointer, message: `Onbekende controle ${rule}.${suggestion(rule, ids)}` }];
  }
  if (known.controletype <= 2)
    return [
      {
        pointer,
        message: `${rule} is van controletype ${known.controletype}: of een bericht te lezen is en de juiste structuur heeft, wordt altijd gecontroleerd.`,
      },
    ];
  if (!isRecord(value)) return [{ pointer, message: 'Hier wordt een object met ernst en reden verwacht.' }];
  const faults: ConfigFault[] = Object.keys(value)
    .filter((name) => !FIELDS.includes(name))
    .map((name) => ({
      pointer: `${pointer}/${escapePointer(name)}`,
      message: `Onbekend veld ${name}.${suggestion(name, FIELDS)}`,
    }));
  const { ernst, reden } = value;
  if (!(ERNSTEN as readonly unknown[]).includes(ernst))
    faults.push({
      pointer: Object.hasOwn(value, 'ernst') ? `${pointer}/ernst` : pointer,
      message: 'Hier wordt als ernst "uit" of "waarschuwing" verwacht.',
    });
  if (typeof reden !== 'string' || reden.trim() === '')
    faults.push({
      pointer: Object.hasOwn(value, 'reden') ? `${pointer}/reden` : pointer,
      message: 'Geef als reden waarom deze controle niet geldt: die staat in elk verslag.',
    });
  return faults;
}
