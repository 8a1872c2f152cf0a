import type { ControleId } from '../../../rules/ids.ts';
import type { BronGegevens, PlaatsingsbesluitGegeven } from '../../bronnen/index.ts';
import type { MutatieFZ } from '../../model/index.ts';
import { addDagen } from '../datums.ts';
import type { Geval } from '../make-geldig.ts';
import type { Recept } from '../recept.ts';
import { anderBesluit, ONBEKENDE_AGB, VERVALLEN } from '../situatie.ts';
import { type Fout, inMutatie, withHeader, withMutaties } from './fout.ts';

/** A client, a plaatsingsbesluit and a mutation of which nobody knows: those of a situatie are 999 and four digits, and begin with 9999. */
const ONBEKEND = { verzekerdennummer: '99988887', plaatsingsbesluitnummer: '999899999', mutatie: 'TEST-X' };

/** So far ahead that it is in the future on whatever day the message is judged. */
const TOEKOMST = 36_525;

const isEerste = ({ statusAanlevering }: MutatieFZ): boolean => statusAanlevering === '1';
const isEinde = ({ soortMutatie }: MutatieFZ): boolean => soortMutatie === '2';

const alleenNieuw =
  (minstens: number) =>
  (recept: Recept): Partial<Recept> => ({
    herstel: 'geen',
    einde: false,
    verplaatsingen: [...recept.verplaatsingen, 1, 1].slice(
      0,
      Math.max(minstens, recept.verplaatsingen.length),
    ),
  });
const eenVerplaatsing = (): Partial<Recept> => ({ herstel: 'geen', einde: false, verplaatsingen: [1] });
const metEinde = (): Partial<Recept> => ({ einde: true });
const alleenEinde = (): Partial<Recept> => ({ herstel: 'geen', einde: true, verplaatsingen: [] });
const correctie = (): Partial<Recept> => ({ herstel: 'correctie' });

/** How each control is broken, and no other. */
export const controleFouten: Readonly<Record<ControleId, Fout>> = {
  VC001: { geval: (geval) => withHeader(geval, { berichtsoort: 'P' }) },
  VC002: {
    geval: (geval) => withHeader(geval, { dagtekening: addDagen(geval.peildatum, TOEKOMST) }),
  },
  VC003: { geval: (geval) => withHeader(geval, { ontvanger: '9991' }) },
  VC004: {
    geval: (geval) => withVerzekerde(geval, '0000000'),
  },
  VC005: {
    recept: alleenNieuw(1),
    geval: inMutatie((mutatie) => ({ ...mutatie, statusAanlevering: '2' })),
  },
  VC006: {
    recept: alleenNieuw(1),
    geval: inMutatie((mutatie) => ({ ...mutatie, referentieMutatie: ONBEKEND.mutatie })),
  },
  VC007: {
    recept: correctie,
    geval: inMutatie(
      (mutatie) => ({ ...mutatie, referentieMutatie: mutatie.mutatieIdentificatie }),
      (mutatie) => !isEerste(mutatie),
    ),
  },
  VC008: {
    recept: alleenNieuw(2),
    geval: (geval) =>
      withMutaties(geval, ([first, ...rest]) =>
        first === undefined
          ? rest
          : [
              first,
              ...rest.map((mutatie, index) =>
                index === rest.length - 1
                  ? { ...mutatie, mutatieIdentificatie: first.mutatieIdentificatie }
                  : mutatie,
              ),
            ],
      ),
  },
  VC009: {
    recept: alleenNieuw(1),
    geval: inMutatie(({ mutatieLocatie: _, ...mutatie }) => mutatie),
  },
  VC010: {
    recept: metEinde,
    geval: inMutatie((mutatie) => ({ ...mutatie, mutatieLocatie: { zorglocatie: ONBEKENDE_AGB } }), isEinde),
  },
  VC011: {
    recept: metEinde,
    geval: inMutatie(
      (mutatie, { bericht }) => ({ ...mutatie, mutatiedatum: addDagen(bericht.header.dagtekening, 1) }),
      isEinde,
    ),
  },
  VC012: {
    recept: metEinde,
    geval: (geval) =>
      withMutaties(geval, (mutaties) => [
        ...mutaties,
        ...mutaties.filter(isEinde).map((mutatie) => ({ ...mutatie, mutatieIdentificatie: 'TEST-D' })),
      ]),
  },
  VC013: {
    recept: (recept) => ({ ...alleenNieuw(1)(recept), einde: true }),
    geval: inMutatie(
      (mutatie) => ({ ...mutatie, mutatiedatum: addDagen(mutatie.mutatiedatum, -1) }),
      isEinde,
    ),
  },
  VC014: {
    recept: correctie,
    geval: (geval) =>
      withMutaties(geval, (mutaties) => [
        ...mutaties,
        ...mutaties
          .filter((mutatie) => !isEerste(mutatie))
          .map((mutatie) => ({ ...mutatie, mutatieIdentificatie: 'TEST-D' })),
      ]),
  },
  RC001: { geval: (geval) => withHeader(geval, { afzender: ONBEKENDE_AGB }) },
  RC002: {
    geval: (geval) =>
      withGegevens(geval, { uzovi: [{ code: '9992', van: addDagen(geval.bericht.header.dagtekening, 1) }] }),
  },
  RC003: {
    recept: alleenNieuw(1),
    geval: inMutatie((mutatie) => ({ ...mutatie, mutatieLocatie: { zorglocatie: ONBEKENDE_AGB } })),
  },
  LCB001: { geval: (geval) => withHeader(geval, { identificatieAanlevering: 'TEST-0' }) },
  LCB002: { recept: eenVerplaatsing, geval: (geval) => withVerzekerde(geval, ONBEKEND.verzekerdennummer) },
  LCB003: {
    recept: alleenNieuw(1),
    geval: inMutatie((mutatie) => ({
      ...mutatie,
      plaatsingsbesluitnummer: ONBEKEND.plaatsingsbesluitnummer,
    })),
  },
  LCB004: {
    recept: alleenNieuw(1),
    geval: inMutatie((mutatie, { situatie }) => ({
      ...mutatie,
      plaatsingsbesluitnummer: anderBesluit(situatie.besluit),
    })),
  },
  LCB005: {
    recept: alleenNieuw(1),
    geval: inMutatie((mutatie, { situatie }) => ({
      ...mutatie,
      mutatiedatum: addDagen(situatie.besluit.startdatum ?? '', -1),
    })),
  },
  LCB006: {
    recept: alleenNieuw(1),
    geval: inMutatie((mutatie) => ({ ...mutatie, mutatieIdentificatie: VERVALLEN })),
  },
  LCB007: {
    recept: alleenNieuw(1),
    geval: inMutatie((mutatie) => ({
      ...mutatie,
      statusAanlevering: '2',
      referentieMutatie: ONBEKEND.mutatie,
    })),
  },
  LCB008: {
    recept: alleenEinde,
    geval: (geval) =>
      withBesluit(geval, (besluit) => ({
        mutaties: [
          ...besluit.mutaties,
          {
            mutatieIdentificatie: 'TEST-E',
            soortMutatie: '2',
            mutatiedatum: geval.bericht.header.dagtekening,
          },
        ],
      })),
  },
  W001: {
    recept: eenVerplaatsing,
    geval: inMutatie((mutatie, { situatie }) => ({
      ...mutatie,
      mutatieLocatie: { zorglocatie: situatie.besluit.mutaties.at(-1)?.zorglocatie ?? '' },
    })),
  },
  W002: {
    recept: eenVerplaatsing,
    geval: inMutatie((mutatie, { peildatum }) => ({
      ...mutatie,
      mutatiedatum: addDagen(peildatum, TOEKOMST),
    })),
  },
  W003: {
    recept: () => ({ herstel: 'intrekking', einde: false, verplaatsingen: [] }),
    geval: inMutatie((mutatie) => ({ ...mutatie, mutatiedatum: addDagen(mutatie.mutatiedatum, 1) })),
  },
  W004: {
    recept: eenVerplaatsing,
    geval: (geval) =>
      withBesluit(geval, ({ startdatum = '', mutaties }) => ({
        mutaties: mutaties.map((mutatie, index) =>
          index === 0 ? { ...mutatie, mutatiedatum: addDagen(startdatum, -1) } : mutatie,
        ),
      })),
  },
};

function withVerzekerde(geval: Geval, verzekerdennummer: string): Geval {
  const { bericht } = geval;
  return { ...geval, bericht: { ...bericht, verzekerde: { ...bericht.verzekerde, verzekerdennummer } } };
}

function withGegevens(geval: Geval, changes: Partial<BronGegevens>): Geval {
  const { situatie } = geval;
  return { ...geval, situatie: { ...situatie, gegevens: { ...situatie.gegevens, ...changes } } };
}

/** The same with other data of the plaatsingsbesluit that the message is about. */
function withBesluit(
  geval: Geval,
  change: (besluit: PlaatsingsbesluitGegeven) => Partial<PlaatsingsbesluitGegeven>,
): Geval {
  const { gegevens, besluit } = geval.situatie;
  return withGegevens(geval, {
    plaatsingsbesluiten: gegevens.plaatsingsbesluiten.map((each) =>
      each.plaatsingsbesluitnummer === besluit.plaatsingsbesluitnummer ? { ...each, ...change(each) } : each,
    ),
  });
}
