import type { Onderdeel, ProfielReview, Voorstel, Waarom } from '../../entries/profiel.ts';
import { printableLines } from '../printable.ts';
import { wrap } from './wrap.ts';

const WAAROM: Readonly<Record<Waarom, string>> = {
  naam: 'dezelfde naam',
  synoniem: 'zo heet het in een verwante standaard',
  'deel-van-naam': 'een deel van de naam is gelijk',
  heenbericht: 'zoals in de FZ825',
  omschrijving: 'naar de omschrijving in de XSD',
  'enige-waarde': 'de enige waarde die mag',
  vorm: 'alleen de vorm en de plaats passen',
  geen: 'niets in de XSD lijkt erop',
};

/** The lines of a proposal for people: first how many there are, then those that somebody has to look at. */
export function describeVoorstellen(regels: readonly Voorstel[]): string {
  const count = (zekerheid: Voorstel['zekerheid']): number =>
    regels.filter((each) => each.zekerheid === zekerheid).length;
  const lines = [`${count('zeker')} zeker, ${count('voorstel')} voorstel, ${count('ontbreekt')} ontbreekt`];
  for (const { waar, voorstel, zekerheid, waarom, naastBeste } of regels) {
    if (zekerheid === 'zeker') continue;
    lines.push(`${zekerheid.padEnd(10)}${waar}${voorstel === null ? '' : `: ${voorstel}`}`);
    lines.push(wrap(`${WAAROM[waarom]}${naastBeste === null ? '' : `; anders ${naastBeste}`}`, 10));
  }
  return printableLines(`${lines.join('\n')}\n`);
}

/** What works on a profile and what does not, for people. */
export function describeReview(rapport: ProfielReview): string {
  const { naam, herkomst, werkt, bouwers, controles, stromen, rondreis } = rapport;
  const lines = [`Profiel ${naam}: ${werkt ? 'alles werkt' : 'niet alles werkt'}`];
  if (herkomst !== null) lines.push(wrap(herkomst, 2));
  const tell = (what: string, { werkt: works, redenen }: Onderdeel): void => {
    lines.push(`${works ? '✓' : '✗'} ${what}`);
    for (const reden of redenen) lines.push(wrap(reden, 4));
  };
  tell('bouwen, schrijven en teruglezen', bouwers);
  const all = Object.entries(controles);
  const failing = all.filter(([, { werkt: works }]) => !works);
  lines.push(
    `${failing.length === 0 ? '✓' : '✗'} ${all.length - failing.length} van ${all.length} controles`,
  );
  for (const [id, { redenen }] of failing)
    for (const reden of redenen) lines.push(wrap(`${id}: ${reden}`, 4));
  for (const [nummer, stroom] of Object.entries(stromen)) tell(`stroom ${nummer}`, stroom);
  tell(`${rondreis.berichten} berichten heen en terug`, rondreis);
  if (rapport.zonderPlaats.length > 0) {
    lines.push('Van het model zonder plaats in het XML:');
    for (const name of rapport.zonderPlaats) lines.push(`  ${name}`);
  }
  if (rapport.nooitGevuld.length > 0) {
    lines.push('In het XML en niet in het model; bewaard als een bericht het heeft:');
    for (const { schema, path, verplicht } of rapport.nooitGevuld)
      lines.push(`  ${schema} ${path}${verplicht ? ' (verplicht)' : ''}`);
  }
  if (rapport.nietInRetour.length > 0) {
    lines.push('Waarvan de FZ826 geen plaats heeft; een retourbericht is zonder:');
    for (const { path } of rapport.nietInRetour) lines.push(`  ${path}`);
  }
  if (rapport.nooitGelezen.length > 0) {
    lines.push('Codes zonder betekenis in het model; een bericht dat er een heeft wordt afgekeurd:');
    for (const { schema, path, codes } of rapport.nooitGelezen)
      lines.push(`  ${schema} ${path}: ${codes.join(', ')}`);
  }
  return printableLines(`${lines.join('\n')}\n`);
}
