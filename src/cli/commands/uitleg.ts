import { en } from '../../entries/taal/en.ts';
import { explain, type Lezer } from '../../entries/uitleg.ts';
import { type Command, command } from '../command.ts';
import { EXIT, UsageError } from '../io.ts';
import { TAAL_OPTION, VOOR_OPTION } from '../judge-options.ts';
import { printable } from '../printable.ts';
import { asText } from '../report/uitleg.ts';

/** The classes that carry a retourcode. */
const KLASSEN = ['Header', 'Verzekerde', 'MutatieFZ', 'MutatieLocatie'];

export const uitleg: Command = command({
  name: 'uitleg',
  usage: '<regel | retourcode>',
  options: {
    klasse: {
      type: 'string',
      value: 'KLASSE',
      choices: KLASSEN,
      help: 'de berichtklasse waarbij de retourcode staat; standaard elke',
    },
    ...VOOR_OPTION,
    ...TAAL_OPTION,
    format: {
      type: 'string',
      value: 'VORM',
      choices: ['pretty', 'json'],
      help: 'pretty of json; standaard pretty',
    },
  },
  notes:
    'Bijvoorbeeld: fz825 uitleg VC009, of fz825 uitleg 8007 --klasse MutatieFZ.\nExitcode 0: uitgelegd. 1: niet bekend.',
  run: async ({ klasse, voor, taal, format }, positionals, io) => {
    const [what, ...rest] = positionals;
    if (what === undefined || rest.length > 0)
      throw new UsageError('Geef één regel of retourcode, bijvoorbeeld VC009 of 8007.');
    const isCode = /^\d{1,4}$/.test(what);
    if (!isCode && klasse !== undefined) throw new UsageError('--klasse is alleen voor een retourcode.');
    const asked = isCode
      ? { retourcode: what.padStart(4, '0'), berichtklasse: klasse }
      : { rule: what.toUpperCase() };
    const told = explain(asked, {
      voor: (voor as Lezer | undefined) ?? 'ontwikkelaar',
      ...(taal === 'en' ? { taal: en } : {}),
    });
    if (format === 'json') await io.stdout.write(`${JSON.stringify(told, undefined, 2)}\n`);
    else {
      const name = printable('rule' in asked ? asked.rule : asked.retourcode);
      await io.stdout.write(`${name}  ${told.titel}\n\n${asText(told, taal === 'en' ? 'en' : 'nl')}\n`);
    }
    return told.url === null ? EXIT.rejected : EXIT.accepted;
  },
});
