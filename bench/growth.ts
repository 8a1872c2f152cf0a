import { assessBericht, type CheckContext, type Mutatiebericht } from 'fz825';
import { type BronGegevens, readBronnen } from 'fz825/bronnen';
import { measure, type Runner } from './measure.ts';
import { maakBericht, textOf } from './messages.ts';

const SMALL = 2_000;
const LARGE = 20_000;

/** How much more a mutation costs in a message with ten times as many: the controls of the message, and all controls. */
export function growth(rounds: number): Readonly<Record<string, number>> {
  const runners: Runner[] = [SMALL, LARGE].flatMap((mutaties) => {
    const berichten = [1, 2].map((variant) => maakBericht(mutaties, variant));
    const inputs = berichten.map((bericht) => ({ text: textOf(bericht), context: contextOf(bericht) }));
    const assess = (index: number, controletype: 3 | 5): void => {
      const input = inputs[index % inputs.length];
      if (input === undefined) throw new Error('There are messages.');
      const { verdict } = assessBericht(input.text, { ...input.context, controletype });
      if (verdict !== 'accepted') throw new Error('The messages that are measured are accepted.');
    };
    return [
      { name: `type 3, ${mutaties}`, run: (index) => assess(index, 3) },
      { name: `type 5, ${mutaties}`, run: (index) => assess(index, 5) },
    ];
  });
  const medians = measure(runners, { batch: 1, rounds, warmUp: 3 });
  const ratio = (type: 3 | 5): number =>
    ((medians.get(`type ${type}, ${LARGE}`) ?? Number.NaN) /
      (medians.get(`type ${type}, ${SMALL}`) ?? Number.NaN)) *
    (SMALL / LARGE);
  return { 'up to controletype 3': ratio(3), 'up to controletype 5': ratio(5) };
}

/** Sources that know all that is in a message. */
function contextOf({ header, verzekerde }: Mutatiebericht): CheckContext {
  const { verzekerdennummer, mutatieFZ } = verzekerde;
  const codes = new Set(mutatieFZ.flatMap(({ mutatieLocatie }) => mutatieLocatie?.zorglocatie ?? []));
  const nummers = new Set(mutatieFZ.map(({ plaatsingsbesluitnummer }) => plaatsingsbesluitnummer));
  const gegevens: BronGegevens = {
    agb: Array.from(codes.add(header.afzender), (code) => ({ code })),
    uzovi: [{ code: header.ontvanger }],
    plaatsingsbesluiten: Array.from(nummers, (plaatsingsbesluitnummer) => ({
      plaatsingsbesluitnummer,
      verzekerdennummer,
      zorgaanbieder: header.afzender,
      startdatum: '2026-01-05',
      mutaties: [],
      vervallen: [],
    })),
    ontvangen: [],
  };
  const bronnen = readBronnen(gegevens);
  if (!bronnen.ok) throw new Error(JSON.stringify(bronnen.findings));
  return { peildatum: '2026-03-15', omgeving: 'P', bronnen: bronnen.bronnen };
}
