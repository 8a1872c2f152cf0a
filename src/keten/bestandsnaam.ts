import type { Bericht } from '../parse/index.ts';

/**
 * A file name for a message: `FZ825_<Afzender>_<IdentificatieAanlevering>_<Berichtsoort>.xml`, for a retourbericht
 * `FZ826_…` with its IdentificatieRetour before the Berichtsoort. So it is different for every zorgaanbieder,
 * IdentificatieAanlevering and omgeving, and for a retourbericht for every IdentificatieRetour too (STB §5.3).
 *
 * Safe on every file system, also where small and capital letters are one, or equivalent Unicode texts are. Digits,
 * letters from A to Z, small or capital, and `-` stand as they are, any other character as `+` and its code point in six
 * hexadecimal digits. Behind a part with small letters stands `~` and which of its letters are small: a hexadecimal
 * number with one bit for each letter, of which the first letter has the highest.
 *
 * @param bericht a message whose structure is right: with longer values than the schema allows, the name may be too long
 * @example
 * const bericht = mutatiebericht({
 *   identificatieAanlevering: 'A-2026/7b',
 *   dagtekening: '2026-03-10',
 *   berichtsoort: 'P',
 *   afzender: '06290001',
 *   verzekerdennummer: '1234567',
 *   mutaties: [],
 * });
 * bestandsnaam(bericht); //=> 'FZ825_06290001_A-2026+00002F7b~1_P.xml'
 */
export function bestandsnaam(bericht: Bericht): string {
  const { afzender, identificatieAanlevering, berichtsoort } = bericht.header;
  const parts = [bericht.berichttype, afzender, identificatieAanlevering];
  if (bericht.berichttype === 'FZ826') parts.push(bericht.header.identificatieRetour);
  return `${[...parts, berichtsoort].map(encode).join('_')}.xml`;
}

function encode(text: string): string {
  const safe = text.replace(
    /[^0-9A-Za-z-]/gu,
    (character) => `+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(6, '0')}`,
  );
  const mask = maskOf(text);
  return mask === 0n ? safe : `${safe}~${mask.toString(16).toUpperCase()}`;
}

/** One bit for each letter, the highest for the first: 1 for a small one. */
function maskOf(text: string): bigint {
  const letters = text.match(/[A-Za-z]/g) ?? [];
  return BigInt(`0b0${letters.map((letter) => (letter >= 'a' ? '1' : '0')).join('')}`);
}
