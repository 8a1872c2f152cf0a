import type { Option } from '../args.ts';
import { WORKERS_OPTION } from '../judge/workers.ts';
import { JUDGE_OPTIONS, PROFIEL_OPTION, TAAL_OPTION, VOOR_OPTION } from '../judge-options.ts';
import { FORMATS } from '../report/reporters.ts';

type TextOption = Option & { readonly type: 'string' };

/** The options of `check`, by what kind of value they have. */
type CheckOptions = Readonly<
  Record<
    | keyof (typeof JUDGE_OPTIONS & typeof PROFIEL_OPTION & typeof VOOR_OPTION & typeof TAAL_OPTION)
    | keyof typeof WORKERS_OPTION
    | 'controletype'
    | 'schema'
    | 'output'
    | 'max-results'
    | 'color'
    | 'stdin-filename'
    | 'config'
    | 'baseline'
    | 'write-baseline'
    | 'max-warnings',
    TextOption
  > &
    Record<'format' | 'ignore', TextOption & { readonly multiple: true }> &
    Record<
      'include-values' | 'quiet' | 'verbose' | 'no-color' | 'no-config' | 'fix' | 'fix-dry-run',
      Option & { readonly type: 'boolean' }
    >
>;

/** The options of `check`. */
export const CHECK_OPTIONS: CheckOptions = {
  controletype: {
    type: 'string',
    value: '1..5',
    choices: ['1', '2', '3', '4', '5'],
    help: 'tot en met welk controletype; standaard 3',
  },
  ...JUDGE_OPTIONS,
  ...PROFIEL_OPTION,
  schema: {
    type: 'string',
    value: 'BESTAND',
    help: 'XSD voor controletype 2, in plaats van de reconstructie',
  },
  format: {
    type: 'string',
    value: 'VORM[=BESTAND]',
    choices: FORMATS,
    multiple: true,
    file: true,
    help: 'pretty, json, ndjson, junit, sarif, github of gitlab; standaard pretty; mag vaker, met elk een bestand',
  },
  output: { type: 'string', value: 'BESTAND', help: 'schrijft het verslag in een bestand' },
  'max-results': {
    type: 'string',
    value: 'AANTAL',
    help: 'hoeveel resultaten sarif, github en gitlab hooguit hebben; standaard bij sarif 25000',
  },
  'include-values': { type: 'boolean', help: 'toont ook waarden uit het bericht: persoonsgegevens' },
  quiet: { type: 'boolean', help: 'toont alleen wat niet is goedgekeurd, en geen waarschuwingen' },
  verbose: { type: 'boolean', help: 'toont bij elke bevinding de hele uitleg' },
  ...VOOR_OPTION,
  ...TAAL_OPTION,
  color: {
    type: 'string',
    value: 'WANNEER',
    choices: ['always', 'never', 'auto'],
    help: 'kleuren: always, never of auto; standaard auto, of wat FORCE_COLOR en NO_COLOR zeggen',
  },
  'no-color': { type: 'boolean', help: 'hetzelfde als --color never' },
  ignore: {
    type: 'string',
    value: 'PATROON',
    multiple: true,
    help: 'slaat over wat zo heet, zoals concept of archief/**; mag vaker',
  },
  'stdin-filename': { type: 'string', value: 'NAAM', help: 'hoe wat van stdin komt in het verslag heet' },
  config: {
    type: 'string',
    value: 'BESTAND',
    help: 'de instellingen; standaard fz825.config.json in deze map of een erboven',
  },
  'no-config': { type: 'boolean', help: 'leest geen instellingen en geen baseline die er vanzelf bij hoort' },
  baseline: {
    type: 'string',
    value: 'BESTAND',
    help: 'wat al bekend is, en niet meetelt; standaard fz825.baseline.json naast de instellingen',
  },
  'write-baseline': {
    type: 'string',
    value: '[BESTAND.json]',
    optional: /\.json$/i,
    help: 'schrijft wat nu wordt gevonden als baseline',
  },
  fix: {
    type: 'boolean',
    help: 'schrijft ernaast wat zeker te herstellen is, in bericht.fixed.xml; nooit datums, verwijzingen of locaties',
  },
  'fix-dry-run': { type: 'boolean', help: 'toont wat --fix zou veranderen, en schrijft niets' },
  'max-warnings': {
    type: 'string',
    value: 'AANTAL',
    help: 'keurt meer waarschuwingen dan dit samen af; standaard geen grens',
  },
  ...WORKERS_OPTION,
};
