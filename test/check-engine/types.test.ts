import { type Controle, checkBericht } from 'fz825';
import {
  alle,
  bestaatUit,
  type ControleDefinition,
  controle,
  gelijkAan,
  indien,
  inRegister,
  isBekend,
  isEen,
  komtVoor,
  niet,
  nietLaterDan,
  OMGEVING,
  type Path,
  PEILDATUM,
  uniek,
  vanPlaatsingsbesluit,
  verzekerdeBekend,
  vroegste,
} from 'fz825/vocabulary';
import { expect, test } from 'vitest';
import { bronnen, CONTEXT, GOED } from './engine.ts';

// What must not compile. The type check of this file is the test: a line that does compile is an error there.

const BASE = {
  id: 'X-1',
  controletype: 5 as const,
  retourcode: '8011',
  voorlopig: true,
  source: 'test',
  text: 'Tekst.',
};
const H = { ...BASE, berichtklasse: 'Header' as const, condition: komtVoor('Dagtekening') };
const V = { ...BASE, berichtklasse: 'Verzekerde' as const, condition: komtVoor('Verzekerdennummer') };
const M = { ...BASE, berichtklasse: 'MutatieFZ' as const, condition: komtVoor('Mutatiedatum') };
const L = { ...BASE, berichtklasse: 'MutatieLocatie' as const, condition: komtVoor('Zorglocatie') };
const EINDE = isEen('SoortMutatie', '2');
const PER = 'Plaatsingsbesluitnummer';

/** Each refused line has beside it one that is right, and differs from it in that alone. */
const RIGHT: readonly Controle[] = [
  H,
  V,
  M,
  L,
  controle({ ...M, condition: komtVoor('MutatieLocatie') }),
  controle({ ...M, condition: komtVoor('ReferentieMutatie') }),
  controle({ ...V, condition: komtVoor('MutatieFZ') }),
  controle({ ...M, condition: isEen('SoortMutatie', '1', '2') }),
  controle({ ...H, condition: isEen('Berichtsoort', 'P') }),
  controle({ ...H, condition: isEen('Ontvanger', '9992') }),
  controle({ ...M, condition: gelijkAan('ReferentieMutatie', 'MutatieIdentificatie') }),
  controle({ ...M, condition: gelijkAan('/Bericht/Header/Berichtsoort', OMGEVING) }),
  controle({ ...L, condition: gelijkAan('Zorglocatie', '../MutatieIdentificatie') }),
  controle({ ...L, condition: gelijkAan('Zorglocatie', '/Bericht/Header/Afzender') }),
  controle({ ...M, condition: nietLaterDan('Mutatiedatum', '/Bericht/Header/Dagtekening') }),
  controle({ ...M, condition: nietLaterDan('Mutatiedatum', PEILDATUM) }),
  controle({ ...M, condition: nietLaterDan(vanPlaatsingsbesluit('startdatum'), 'Mutatiedatum') }),
  controle({ ...L, condition: nietLaterDan('../Mutatiedatum', PEILDATUM) }),
  controle({ ...M, condition: isBekend(vroegste('Mutatiedatum', { per: PER, onder: EINDE })) }),
  controle({ ...M, condition: bestaatUit('ReferentieMutatie', '0') }),
  controle({ ...M, condition: uniek(['MutatieIdentificatie', 'SoortMutatie']) }),
  controle({ ...M, condition: uniek(['MutatieIdentificatie'], EINDE) }),
  controle({ ...L, condition: uniek(['../MutatieIdentificatie', 'Zorglocatie']) }),
  controle({ ...L, condition: inRegister('agb', 'Zorglocatie', '../Mutatiedatum') }),
  controle({ ...H, condition: inRegister('uzovi', 'Ontvanger', 'Dagtekening') }),
  controle({ ...V, condition: verzekerdeBekend('Verzekerdennummer') }),
  controle({ ...M, condition: niet(EINDE) }),
  controle({ ...M, condition: alle(EINDE, komtVoor('Mutatiedatum')) }),
  controle({ ...M, condition: indien(EINDE, komtVoor('Mutatiedatum')) }),
  controle({ ...M, element: 'ReferentieMutatie' }),
  controle({ ...M, element: 'MutatieLocatie' }),
  controle({ ...L, element: 'Zorglocatie' }),
];
const AFTER: Controle = controle({ ...M, after: { controles: ['X-0'], per: 'Plaatsingsbesluitnummer' } });

/** Never called: the functions in it would only make objects. */
function refused(): readonly unknown[] {
  return [
    // @ts-expect-error misspelt
    controle({ ...M, condition: komtVoor('Mutatielocatie') }),
    // @ts-expect-error by its field
    controle({ ...M, condition: komtVoor('referentieMutatie') }),
    // @ts-expect-error of another class
    controle({ ...M, condition: komtVoor('Dagtekening') }),
    // @ts-expect-error of a class in it
    controle({ ...V, condition: komtVoor('Mutatiedatum') }),
    // @ts-expect-error of the retourbericht
    controle({ ...M, condition: komtVoor('Retourcodes') }),
    // @ts-expect-error a name of JavaScript itself
    controle({ ...M, condition: komtVoor('constructor') }),

    // @ts-expect-error a code that SoortMutatie does not have
    controle({ ...M, condition: isEen('SoortMutatie', '1', '3') }),
    // @ts-expect-error a code is a text
    controle({ ...M, condition: isEen('SoortMutatie', 1) }),
    // @ts-expect-error a code that StatusAanlevering does not have
    controle({ ...M, condition: isEen('StatusAanlevering', '0') }),
    // @ts-expect-error a code that Berichtsoort does not have
    controle({ ...H, condition: isEen('Berichtsoort', 'p') }),
    // @ts-expect-error misspelt
    controle({ ...H, condition: isEen('BerichtSoort', 'P') }),
    // @ts-expect-error of another class
    controle({ ...H, condition: isEen('SoortMutatie', '1') }),
    // @ts-expect-error a class has no value
    controle({ ...M, condition: isEen('MutatieLocatie', '1') }),

    // @ts-expect-error misspelt
    controle({ ...M, condition: gelijkAan('ReferentieMutatie', 'Mutatieidentificatie') }),
    // @ts-expect-error misspelt on the other side
    controle({ ...M, condition: gelijkAan('Referentiemutatie', 'MutatieIdentificatie') }),
    // @ts-expect-error of another class, without a path
    controle({ ...M, condition: gelijkAan('ReferentieMutatie', 'Zorglocatie') }),
    // @ts-expect-error the element of a path misspelt
    controle({ ...M, condition: gelijkAan('/Bericht/Header/BerichtSoort', OMGEVING) }),
    // @ts-expect-error the element of a path in another class
    controle({ ...L, condition: gelijkAan('Zorglocatie', '/Bericht/Verzekerde/Afzender') }),
    // @ts-expect-error of the class around, misspelt
    controle({ ...L, condition: gelijkAan('Zorglocatie', '../Mutatieidentificatie') }),
    // @ts-expect-error the Header has no class around it
    controle({ ...H, condition: gelijkAan('Afzender', '../MutatieIdentificatie') }),

    // @ts-expect-error misspelt
    controle({ ...M, condition: nietLaterDan('MutatieDatum', PEILDATUM) }),
    // @ts-expect-error through a class that may occur more than once
    controle({ ...L, condition: nietLaterDan('/Bericht/Verzekerde/MutatieFZ/Mutatiedatum', PEILDATUM) }),
    // @ts-expect-error without the root
    controle({ ...M, condition: nietLaterDan('Mutatiedatum', '/Header/Dagtekening') }),
    // @ts-expect-error the class itself, not the one around it
    controle({ ...M, condition: nietLaterDan('../Mutatiedatum', PEILDATUM) }),
    // @ts-expect-error Verzekerde has no such class around it
    controle({ ...V, condition: nietLaterDan('../Mutatiedatum', PEILDATUM) }),
    // @ts-expect-error a date is not a Date
    controle({ ...M, condition: nietLaterDan('Mutatiedatum', new Date(0)) }),
    // @ts-expect-error not known of a plaatsingsbesluit
    controle({ ...M, condition: nietLaterDan(vanPlaatsingsbesluit('einddatum'), 'Mutatiedatum') }),

    // @ts-expect-error misspelt
    controle({ ...M, condition: isBekend(vroegste('MutatieDatum', { per: PER, onder: EINDE })) }),
    // @ts-expect-error per misspelt
    controle({ ...M, condition: isBekend(vroegste('Mutatiedatum', { per: 'Besluit', onder: EINDE })) }),
    // @ts-expect-error per of another class
    controle({ ...M, condition: isBekend(vroegste('Mutatiedatum', { per: 'Afzender', onder: EINDE })) }),
    // @ts-expect-error all of another class
    controle({ ...H, condition: isBekend(vroegste('Mutatiedatum', { per: PER, onder: EINDE })) }),
    // @ts-expect-error the condition of another class
    controle({ ...M, condition: isBekend(vroegste('Mutatiedatum', { per: PER, onder: H.condition })) }),
    // @ts-expect-error the condition is not optional
    controle({ ...M, condition: isBekend(vroegste('Mutatiedatum', { per: PER })) }),

    // @ts-expect-error misspelt
    controle({ ...M, condition: uniek(['MutatieIdentificatie', 'Soortmutatie']) }),
    // @ts-expect-error of another class
    controle({ ...M, condition: uniek(['MutatieIdentificatie', 'Afzender']) }),
    // @ts-expect-error the condition of another class
    controle({ ...M, condition: uniek(['MutatieIdentificatie'], komtVoor('Afzender')) }),
    // @ts-expect-error elements come in a list
    controle({ ...M, condition: uniek('MutatieIdentificatie') }),
    // @ts-expect-error no class around it
    controle({ ...H, condition: uniek(['../MutatieIdentificatie']) }),

    // @ts-expect-error misspelt
    controle({ ...M, condition: bestaatUit('Referentiemutatie', '0') }),
    // @ts-expect-error no such register
    controle({ ...H, condition: inRegister('kvk', 'Ontvanger', 'Dagtekening') }),
    // @ts-expect-error the date of another class
    controle({ ...L, condition: inRegister('agb', 'Zorglocatie', 'Mutatiedatum') }),
    // @ts-expect-error of another class
    controle({ ...V, condition: verzekerdeBekend('Afzender') }),
    // @ts-expect-error inside niet
    controle({ ...H, condition: niet(EINDE) }),
    // @ts-expect-error inside alle
    controle({ ...M, condition: alle(EINDE, komtVoor('Dagtekening')) }),
    // @ts-expect-error inside indien
    controle({ ...M, condition: indien(EINDE, komtVoor('Dagtekening')) }),
    // @ts-expect-error deeper
    controle({ ...M, condition: niet(alle(EINDE, indien(komtVoor('Dagtekening'), EINDE))) }),

    // @ts-expect-error misspelt
    controle({ ...M, element: 'Referentiemutatie' }),
    // @ts-expect-error of another class
    controle({ ...M, element: 'Zorglocatie' }),
    // @ts-expect-error of the class around
    controle({ ...L, element: 'Mutatiedatum' }),
    // @ts-expect-error no class around it
    controle({ ...H, element: '../Mutatiedatum' }),
    // @ts-expect-error a finding stands in the class itself
    controle({ ...L, element: '../Mutatiedatum' }),
    // @ts-expect-error a finding stands in the class itself
    controle({ ...M, element: '/Bericht/Header/Dagtekening' }),
    // @ts-expect-error what occurs is asked of the class itself
    controle({ ...M, condition: komtVoor('/Bericht/Header/Dagtekening') }),
    // @ts-expect-error what occurs is asked of the class itself
    controle({ ...L, condition: komtVoor('../ReferentieMutatie') }),
    // @ts-expect-error a class has no value
    controle({ ...M, condition: nietLaterDan('Mutatiedatum', 'MutatieLocatie') }),
    // @ts-expect-error a class has no value
    controle({ ...M, condition: uniek(['MutatieLocatie']) }),

    // @ts-expect-error misspelt
    controle({ ...M, after: { controles: ['X-0'], per: 'plaatsingsbesluitnummer' } }),
    // @ts-expect-error of another class
    controle({ ...M, after: { controles: ['X-0'], per: 'Afzender' } }),
    // @ts-expect-error no class around it
    controle({ ...H, after: { controles: ['X-0'], per: '../Plaatsingsbesluitnummer' } }),

    // @ts-expect-error an unknown class
    controle({ ...M, berichtklasse: 'Mutatie' }),
    // @ts-expect-error the structure has no controls
    controle({ ...M, controletype: 2 }),
    // @ts-expect-error a retourcode is a text
    controle({ ...M, retourcode: 8011 }),
    // @ts-expect-error a field that is not known
    controle({ ...M, elementen: ['Mutatiedatum'] }),
  ];
}

/** The same without a call around it. */
function unassignable(): readonly unknown[] {
  const right: ControleDefinition<'MutatieFZ'>['condition'] = EINDE;
  // @ts-expect-error of another class
  const first: ControleDefinition<'MutatieFZ'>['condition'] = H.condition;
  const around: Path<'MutatieLocatie'> = '../Mutatiedatum';
  // @ts-expect-error no class around it
  const second: Path<'Header'> = '../Mutatiedatum';
  const absolute: Path<'MutatieFZ'> = '/Bericht/Verzekerde/Verzekerdennummer';
  // @ts-expect-error a class that may occur more than once
  const third: Path<'MutatieFZ'> = '/Bericht/Verzekerde/MutatieFZ/Mutatiedatum';
  return [right, first, around, second, absolute, third];
}

test('what compiles is accepted when it is run', () => {
  const first = { ...controle({ ...M, condition: komtVoor('Mutatiedatum') }), id: 'X-0' };
  const some = [
    first,
    ...RIGHT.map((each, index) => ({ ...each, id: `X-${index + 1}` })),
    { ...AFTER, id: 'AFTER' },
  ];
  const { controles, errors } = checkBericht(GOED, { ...CONTEXT, bronnen: bronnen() }, { controles: some });
  expect(errors).toEqual([]);
  expect(Object.keys(controles)).toHaveLength(RIGHT.length + 2);
  expect(Object.values(controles).every((state) => state === 'passed' || state === 'failed')).toBe(true);
  expect([refused.length, unassignable.length]).toEqual([0, 0]);
});

test('a control is what was stated', () => {
  expect(controle({ ...M, condition: isEen('SoortMutatie', '1') })).toEqual({
    ernst: 'fout',
    ...M,
    condition: { op: 'is een', element: 'SoortMutatie', waarden: ['1'] },
  });
  expect(AFTER.after).toEqual({ controles: ['X-0'], per: 'Plaatsingsbesluitnummer' });
});
