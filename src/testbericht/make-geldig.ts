import type { MutatieGegeven } from '../bronnen/index.ts';
import {
  correctie,
  type EersteAanlevering,
  type EindeZorgMutatie,
  eindeZorg,
  intrekking,
  mutatiebericht,
  type VerplaatsingMutatie,
  verplaatsing,
} from '../build/index.ts';
import type { Mutatiebericht, MutatieFZ } from '../model/index.ts';
import { addDagen, latest } from './datums.ts';
import type { Recept } from './recept.ts';
import { locatieOf, type Situatie } from './situatie.ts';

/** A message with what it is judged by. */
export interface Geval {
  readonly bericht: Mutatiebericht;
  readonly situatie: Situatie;
  readonly peildatum: string;
  readonly omgeving: 'P' | 'T';
}

/**
 * A message that fits the situation: accepted up to controletype 5 without a finding or a waarschuwing. Where the care was
 * ended, it takes that back or corrects it; where nothing else is asked for, it reports a verplaatsing.
 *
 * @param dagtekening the message is not of an earlier date
 */
export function makeGeldig(situatie: Situatie, recept: Recept, dagtekening = ''): Geval {
  const { besluit } = situatie;
  const laatste = besluit.mutaties.at(-1);
  const isBeeindigd = laatste?.soortMutatie === '2';
  const herstel = isBeeindigd && recept.herstel === 'geen' ? 'intrekking' : recept.herstel;
  const blijftBeeindigd = isBeeindigd && herstel === 'correctie';
  const mutaties: MutatieFZ[] = [];
  let { teller } = situatie;
  let datum = latest(besluit.startdatum ?? '', ...besluit.mutaties.map(({ mutatiedatum }) => mutatiedatum));

  const next = (): { mutatieIdentificatie: string; plaatsingsbesluitnummer: string } => {
    teller += 1;
    return {
      mutatieIdentificatie: `TEST-${teller}`,
      plaatsingsbesluitnummer: besluit.plaatsingsbesluitnummer,
    };
  };

  if (laatste !== undefined && herstel !== 'geen') {
    const eigen = next();
    const herhaald = repeat(laatste, eigen);
    const referentieMutatie = laatste.mutatieIdentificatie;
    if (herstel === 'intrekking') mutaties.push(intrekking({ referentieMutatie, mutatie: herhaald }));
    else {
      datum = addDagen(laatste.mutatiedatum, recept.wachttijd);
      const anders = { ...herhaald, mutatiedatum: datum };
      mutaties.push(
        correctie({
          referentieMutatie,
          mutatie:
            anders.soortMutatie === '1'
              ? { ...anders, mutatieLocatie: { zorglocatie: locatieOf(teller) } }
              : anders,
        }),
      );
    }
  }
  const isLeeg = mutaties.length === 0 && !recept.einde;
  const dagen = isLeeg && recept.verplaatsingen.length === 0 ? [1] : recept.verplaatsingen;
  if (!blijftBeeindigd) {
    for (const aantal of dagen) {
      datum = addDagen(datum, aantal);
      const eigen = next();
      mutaties.push(verplaatsing({ ...eigen, mutatiedatum: datum, zorglocatie: locatieOf(teller) }));
    }
    if (recept.einde) mutaties.push(eindeZorg({ ...next(), mutatiedatum: datum }));
  }
  const opgemaakt = latest(addDagen(datum, recept.wachttijd), dagtekening);
  const bericht = mutatiebericht({
    identificatieAanlevering: `TEST-${recept.nummer}-${teller}`,
    dagtekening: opgemaakt,
    berichtsoort: 'T',
    afzender: besluit.zorgaanbieder,
    verzekerdennummer: besluit.verzekerdennummer,
    mutaties,
  });
  return { bericht, situatie, omgeving: 'T', peildatum: addDagen(opgemaakt, recept.wachttijd) };
}

/** A mutation in force, once more under an identification of its own. */
function repeat(
  { soortMutatie, mutatiedatum, zorglocatie = '' }: MutatieGegeven,
  eigen: { readonly mutatieIdentificatie: string; readonly plaatsingsbesluitnummer: string },
): (VerplaatsingMutatie | EindeZorgMutatie) & EersteAanlevering {
  return soortMutatie === '1'
    ? verplaatsing({ ...eigen, mutatiedatum, zorglocatie })
    : eindeZorg({ ...eigen, mutatiedatum });
}
