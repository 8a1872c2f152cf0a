import fc, { type Arbitrary } from 'fast-check';
import type { Bericht, RetourMutatieFZ } from 'fz825';
import { berichten } from '../support/arbitraries.ts';
import { type Choose, createChoose } from '../support/xml-tree.ts';
import type { ProfielNaam } from './profielen.ts';

/** A message as it is built, and as it comes back: without the values that the profile writes. */
export interface Heen {
  readonly bericht: Bericht;
  readonly terug: Bericht;
}

/** Messages that a profile accepts, with all in them that only its schemas know. */
export function berichtenOp(naam: ProfielNaam, maxMutaties = 3): Arbitrary<Heen> {
  return fc.tuple(berichten(maxMutaties), fc.nat()).map(([bericht, seed]) => {
    const made = EXTRA[naam](bericht, createChoose(seed));
    return { bericht: made as unknown as Bericht, terug: written(naam, made) as unknown as Bericht };
  });
}

type Fields = Readonly<Record<string, unknown>>;

/** What a profile writes of its own, and what becomes of the retourcodes of a class without an element of its own. */
function written(naam: ProfielNaam, made: Fields): Fields {
  if (naam === 'iwlz-stijl')
    return change(made, 'mutatieFZ', (mutaties) => (mutaties as readonly RetourMutatieFZ[]).map(handedOver));
  if (naam !== 'gds-stijl') return made;
  const vast = made['berichttype'] === 'FZ825' ? ['1', '4'] : ['4', '1'];
  const { verzenderRol, ontvangerRol, ...header } = made['header'] as Fields;
  // The value that is written anyhow is none of the message.
  const rollen = {
    ...(verzenderRol === vast[0] ? {} : { verzenderRol }),
    ...(ontvangerRol === vast[1] ? {} : { ontvangerRol }),
  };
  return { ...made, header: { ...header, ...rollen } };
}

function handedOver(mutatie: RetourMutatieFZ): object {
  if (mutatie.mutatieLocatie?.retourcodes === undefined) return mutatie;
  const { retourcodes, ...mutatieLocatie } = mutatie.mutatieLocatie;
  const all = [...mutatie.retourcodes.retourcode, ...retourcodes.retourcode];
  const remarks = all.filter((code, index) => code !== '0200' && all.indexOf(code) === index);
  return {
    ...mutatie,
    mutatieLocatie,
    retourcodes: { retourcode: remarks.length > 0 ? remarks : ['0200'] },
  };
}

const EXTRA: Readonly<Record<ProfielNaam, (bericht: Bericht, choose: Choose) => Fields>> = {
  eigen: (bericht) => ({ ...bericht }),
  'gds-stijl': gds,
  'iwlz-stijl': iwlz,
};

/** Other roles than those of the profile, Volgcode, and BetrokkenElement beside some retourcodes. */
function gds(bericht: Bericht, choose: Choose): Fields {
  const some = (key: string, make: () => unknown): Fields => (choose(2) === 0 ? {} : { [key]: make() });
  const rol = (): string => ['1', '4', '6'][choose(3)] ?? '1';
  const header = { ...bericht.header, ...some('verzenderRol', rol), ...some('ontvangerRol', rol) };
  const changed = change({ ...bericht, header }, 'mutatieFZ', (mutaties) =>
    (mutaties as readonly Fields[]).map((each) => ({
      ...each,
      ...some('volgcode', () => 'ABCD'.slice(choose(4))),
    })),
  );
  return change(changed, 'retourcodes', (codes) => {
    const { retourcode } = codes as { readonly retourcode: readonly string[] };
    if (choose(2) === 0) return codes;
    const betrokkenElement = retourcode.map(() =>
      choose(3) === 0 ? null : { elementnaam: text(choose), ...some('elementwaarde', () => text(choose)) },
    );
    return betrokkenElement.every((each) => each === null) ? codes : { retourcode, betrokkenElement };
  });
}

/** Opmerking, of the Client. */
function iwlz(bericht: Bericht, choose: Choose): Fields {
  return change({ ...bericht }, 'verzekerde', (verzekerde) =>
    choose(2) === 0 ? verzekerde : { ...(verzekerde as Fields), opmerking: text(choose) },
  );
}

const TEXTS = ['x', ' x ', '&<>"', ']]>', 'één\r\n', '\u{1f600}', '', '01234567890123456789012345678 '];

function text(choose: Choose): string {
  return TEXTS[choose(TEXTS.length)] ?? '';
}

/** Changes each field of a name, at any depth. */
function change(item: Fields, name: string, by: (held: unknown) => unknown): Fields {
  const within = (held: unknown): unknown => {
    if (Array.isArray(held)) return held.map(within);
    return typeof held === 'object' && held !== null ? change(held as Fields, name, by) : held;
  };
  const entries = Object.entries(item).map(([field, held]) => {
    const changed = within(held);
    return [field, field === name ? by(changed) : changed];
  });
  return Object.fromEntries(entries);
}
