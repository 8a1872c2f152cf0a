import { eindeZorg, mutatiebericht, serializeBericht, verplaatsing } from '../../index.ts';
import { type Option, unknown } from '../args.ts';
import { type Command, command } from '../command.ts';
import { loadProfiel } from '../files/load-profiel.ts';
import { identifyAll, requireOtherFile } from '../files/require-other-file.ts';
import { EXIT, linesOf, UsageError } from '../io.ts';
import { PROFIEL_OPTION } from '../judge-options.ts';
import { isTestbericht, TESTBERICHT_OPTIONS, writeTestbericht } from './testbericht.ts';

/** What a message is made of, with a value to start from. */
const FIELDS = {
  identificatie: { example: 'A-1', help: 'IdentificatieAanlevering' },
  afzender: { example: '06290001', help: 'AGB-code van de zorgaanbieder, 8 cijfers' },
  verzekerdennummer: { example: '1234567', help: 'strafrechtketennummer (SKN), 7 of 8 cijfers' },
  plaatsingsbesluitnummer: { example: '202600017', help: 'nummer van het plaatsingsbesluit, 9 cijfers' },
  mutatie: { example: 'M-1', help: 'MutatieIdentificatie' },
  zorglocatie: { example: '06290002', help: 'AGB-code van de nieuwe zorglocatie, bij een verplaatsing' },
} as const;

type Field = keyof typeof FIELDS;

const fieldOptions = Object.fromEntries(
  Object.entries(FIELDS).map(([name, { example, help }]) => [
    name,
    { type: 'string', value: 'WAARDE', help: `${help}; standaard ${example}` } satisfies Option,
  ]),
) as Record<Field, { readonly type: 'string'; readonly value: 'WAARDE'; readonly help: string }>;

const SOORTEN = ['verplaatsing', 'einde-zorg'];

export const nieuw: Command = command({
  name: 'nieuw',
  usage: '[verplaatsing|einde-zorg]',
  options: {
    ...fieldOptions,
    ...PROFIEL_OPTION,
    mutatiedatum: { type: 'string', value: 'JJJJ-MM-DD', help: 'Mutatiedatum; standaard vandaag' },
    dagtekening: { type: 'string', value: 'JJJJ-MM-DD', help: 'Dagtekening; standaard vandaag' },
    ...TESTBERICHT_OPTIONS,
    berichtsoort: {
      type: 'string',
      value: 'P|T',
      choices: ['P', 'T'],
      help: 'productie of test; standaard T',
    },
  },
  notes: [
    'De waarden die niet zijn gegeven, zijn voorbeelden.',
    '',
    'Met --fout, --seed of --naar wordt het een testbericht van verzonnen gegevens, elke keer hetzelfde; de andere opties gelden dan niet. --naar schrijft ook het bericht zonder de fout, en waarmee het wordt beoordeeld.',
  ].join('\n'),
  run: async (values, [soort, ...rest], io) => {
    if (isTestbericht(values)) return writeTestbericht(values, [soort, ...rest], io);
    if (soort === undefined || rest.length > 0)
      throw new UsageError('Wat voor mutatie? Kies verplaatsing of einde-zorg.');
    if (!SOORTEN.includes(soort)) throw new UsageError(unknown('mutatie', soort, SOORTEN));
    const value = (field: Field): string => values[field] ?? FIELDS[field].example;
    const mutatie = {
      mutatieIdentificatie: value('mutatie'),
      plaatsingsbesluitnummer: value('plaatsingsbesluitnummer'),
      mutatiedatum: values.mutatiedatum ?? io.today(),
    };
    const bericht = mutatiebericht({
      identificatieAanlevering: value('identificatie'),
      dagtekening: values.dagtekening ?? io.today(),
      berichtsoort: values.berichtsoort === 'P' ? 'P' : 'T',
      afzender: value('afzender'),
      verzekerdennummer: value('verzekerdennummer'),
      mutaties: [
        soort === 'verplaatsing'
          ? verplaatsing({ ...mutatie, zorglocatie: value('zorglocatie') })
          : eindeZorg(mutatie),
      ],
    });
    const profiel = await loadProfiel(values.profiel, io);
    await requireOtherFile(io.stdout, await identifyAll(profiel?.file.paths ?? []));
    const serialized = serializeBericht(bericht, { schemas: profiel?.api.schemas });
    if (!serialized.ok) throw new UsageError(linesOf(serialized.findings));
    await io.stdout.write(`${serialized.xml}\n`);
    return EXIT.accepted;
  },
});
