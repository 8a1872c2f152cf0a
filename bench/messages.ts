import {
  eindeZorg,
  type Mutatie,
  type Mutatiebericht,
  mutatiebericht,
  serializeBericht,
  verplaatsing,
} from 'fz825';

/** Messages of one kind, each a little different from the others. */
export interface Corpus {
  readonly name: string;
  readonly berichten: readonly Mutatiebericht[];
  readonly texts: readonly string[];
}

/**
 * A message that all controls of controletype 3 accept.
 *
 * @param variant makes the values differ
 */
export function maakBericht(mutaties: number, variant: number): Mutatiebericht {
  const nummer = (base: number, step: number): string => String(base + ((variant * 7 + step) % 89_999_999));
  return mutatiebericht({
    identificatieAanlevering: `A-${variant}`,
    dagtekening: '2026-03-10',
    berichtsoort: 'P',
    afzender: nummer(10_000_000, 1),
    verzekerdennummer: String(1_000_000 + (variant % 8_999_999)),
    mutaties: Array.from({ length: mutaties }, (_, index): Mutatie => {
      // Two mutations for each plaatsingsbesluit: a verplaatsing, and the einde zorg after it.
      const mutatie = {
        mutatieIdentificatie: `M-${variant}-${index}`,
        plaatsingsbesluitnummer: String(100_000_000 + ((variant + (index >> 1)) % 899_999_999)),
      };
      return index % 2 === 0
        ? verplaatsing({ ...mutatie, mutatiedatum: '2026-03-02', zorglocatie: nummer(10_000_000, index) })
        : eindeZorg({ ...mutatie, mutatiedatum: '2026-03-09' });
    }),
  });
}

/** The text of a message. */
export function textOf(bericht: Mutatiebericht): string {
  const result = serializeBericht(bericht);
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.xml;
}

/** A text as it is when a file was read: V8 keeps one that was put together otherwise, and reads that more slowly. */
export function asRead(text: string): string {
  return Buffer.from(text).toString();
}

/** Two mutations. */
export function typical(count: number): Corpus {
  return corpus('typical', count, (variant) => maakBericht(2, variant), textOf);
}

/** 2,000 mutations. */
export function large(count: number): Corpus {
  return corpus('large', count, (variant) => maakBericht(2_000, variant), textOf);
}

/** Two mutations and five faults of controletype 3. */
export function rejected(count: number): Corpus {
  return corpus(
    'rejected',
    count,
    (variant) => {
      const bericht = maakBericht(2, variant);
      const [first, second] = bericht.verzekerde.mutatieFZ;
      if (first === undefined || second === undefined) throw new Error('There are two mutations.');
      const { mutatieLocatie: _, ...without } = first;
      return {
        ...bericht,
        header: { ...bericht.header, ontvanger: '9991', berichtsoort: 'T' },
        verzekerde: {
          ...bericht.verzekerde,
          mutatieFZ: [
            without,
            { ...second, mutatieIdentificatie: first.mutatieIdentificatie, mutatiedatum: '2026-03-11' },
          ],
        },
      };
    },
    textOf,
  );
}

/** The typical message in another form: default namespace, comments, CDATA and character references. */
export function awkward(count: number): Corpus {
  return corpus(
    'awkward',
    count,
    (variant) => maakBericht(2, variant),
    (bericht) =>
      textOf(bericht)
        .replaceAll('mbfz:', '')
        .replace('xmlns:mbfz', 'xmlns')
        .replace(
          /<Afzender>(.)(.*?)<\/Afzender>/,
          (_, first: string, rest: string) => `<Afzender>&#${first.charCodeAt(0)};${rest}</Afzender>`,
        )
        .replaceAll(
          /<MutatieIdentificatie>(.*?)<\/MutatieIdentificatie>/g,
          '<MutatieIdentificatie><![CDATA[$1]]></MutatieIdentificatie>',
        )
        .replaceAll('<MutatieFZ>', '<!-- mutatie --><MutatieFZ>'),
  );
}

function corpus(
  name: string,
  count: number,
  make: (variant: number) => Mutatiebericht,
  write: (bericht: Mutatiebericht) => string,
): Corpus {
  const berichten = Array.from({ length: count }, (_, variant) => make(variant));
  return { name, berichten, texts: berichten.map((bericht) => asRead(write(bericht))) };
}
