import type { Bericht } from '../parse/index.ts';

/**
 * A file name for a message: different for every zorgaanbieder and IdentificatieAanlevering, and for a retourbericht
 * for every IdentificatieRetour too (STB §5.3). Safe on every file system, also where upper and lower case are one, or
 * equivalent Unicode texts are: of the identification, digits, capitals and `-` stand as they are, a small letter
 * stands as `~` and its capital, any other character as `+` and its code point in six hexadecimal digits.
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
 * bestandsnaam(bericht); //=> 'FZ825_06290001_A-2026+00002F7~B.xml'
 */
export function bestandsnaam(bericht: Bericht): string {
  const { afzender, identificatieAanlevering } = bericht.header;
  const parts = [bericht.berichttype, afzender, identificatieAanlevering];
  if (bericht.berichttype === 'FZ826') parts.push(bericht.header.identificatieRetour);
  return `${parts.map(encode).join('_')}.xml`;
}

function encode(text: string): string {
  return text.replace(/[^0-9A-Z-]/gu, (character) =>
    /[a-z]/.test(character)
      ? `~${character.toUpperCase()}`
      : `+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(6, '0')}`,
  );
}
