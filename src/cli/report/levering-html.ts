import type { Fout, Verslag } from '../../entries/levering.ts';
import { SCRIPT, STYLE } from './levering-page.ts';
import { decimal, describeCriterium } from './levering-words.ts';

/**
 * A report of a delivery as a page: one file, that loads nothing from elsewhere and can be printed.
 *
 * @param fouten the first faults
 * @param found how many there are in all
 */
export function leveringHtml(verslag: Verslag, fouten: readonly Fout[], found: number): string {
  const { besluit, proef } = verslag;
  const isGo = besluit.uitkomst === 'GO';
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>Levering: ${besluit.uitkomst}</title>
<style>${STYLE}</style>
</head>
<body>
<header class="${isGo ? 'go' : 'nogo'}">
<p class="besluit">${besluit.uitkomst}</p>
<div>
<h1>Verslag van een levering</h1>
<p>${text(circumstances(verslag))}</p>
</div>
</header>
<main>
${proef ? '<p class="proef">Proef: er zijn geen gebeurtenissen gemeld, en er is niets vastgelegd.</p>' : ''}
${counts(verslag)}
${criteria(verslag)}
${bars('Bevindingen per controle', 'Controle', verslag.perControle)}
${bars('Waarschuwingen per controle', 'Controle', verslag.perWaarschuwing)}
${bars('Bevindingen per retourcode', 'Retourcode', verslag.perRetourcode)}
${bars('Mutatieberichten per afzender', 'Afzender', verslag.perAfzender)}
${bars('Mutatieberichten per maand van dagtekening', 'Maand', verslag.perMaand)}
${duplicates(verslag)}
${faults(fouten, found)}
<section><h2>Hashtotaal</h2><p class="hash">${text(verslag.hashtotaal)}</p></section>
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function circumstances({ herkomst, controletype }: Verslag): string {
  if (herkomst === null) return 'Delen zijn op verschillende manieren beoordeeld.';
  const { peildatum, omgeving, bronnen } = herkomst;
  return [
    `Peildatum ${peildatum}`,
    omgeving === 'P' ? 'productie' : 'test',
    `tot en met controletype ${controletype}`,
    ...(bronnen.length === 0 ? [] : [`met ${bronnen.join(', ')}`]),
  ].join(', ');
}

function counts({ aantallen }: Verslag): string {
  const { berichten, accepted, rejected, incomplete, error, FZ825, FZ826, mutaties } = aantallen;
  const tiles: readonly (readonly [name: string, count: number, tone?: string])[] = [
    ['berichten', berichten],
    ['goedgekeurd', accepted, 'goed'],
    ['afgekeurd', rejected, rejected === 0 ? '' : 'fout'],
    ['niet volledig gecontroleerd', incomplete, incomplete === 0 ? '' : 'fout'],
    ['niet te beoordelen', error, error === 0 ? '' : 'fout'],
    ['FZ825', FZ825],
    ['FZ826', FZ826],
    ['mutaties', mutaties],
  ];
  const shown = tiles.map(
    ([name, count, tone = '']) => `<div class="${tone}"><dd>${number(count)}</dd><dt>${name}</dt></div>`,
  );
  return `<dl class="aantallen">${shown.join('')}</dl>`;
}

function criteria({ besluit }: Verslag): string {
  const { steekproef } = besluit;
  const rows = besluit.criteria.map(
    (each) =>
      `<li class="${each.voldaan ? 'goed' : 'fout'}"><b>${each.voldaan ? 'voldoet' : 'voldoet niet'}</b> ${text(describeCriterium(each)).replaceAll(' %', '\u00a0%')}</li>`,
  );
  const sample =
    steekproef === undefined
      ? ''
      : `<p>Steekproef van ${number(steekproef.totaal)} berichten, waarvan ${number(steekproef.aantal)} afgekeurd: met 95 % zekerheid (Wilson) ligt het afkeurpercentage van het geheel tussen ${decimal(steekproef.van)} en ${decimal(steekproef.tot)}\u00a0%.</p>`;
  return `<section><h2>Criteria</h2><ul class="criteria">${rows.join('')}</ul>${sample}</section>`;
}

function bars(title: string, name: string, perKey: Readonly<Record<string, number>>): string {
  const entries = Object.entries(perKey).sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return '';
  const most = Math.max(...entries.map(([, count]) => count));
  const rows = entries.map(
    ([key, count]) =>
      `<tr><th scope="row">${text(key)}</th><td class="aantal">${number(count)}</td><td class="balk"><span style="width:${decimalPoint((100 * count) / most)}%"></span></td></tr>`,
  );
  return `<section><h2>${title}</h2><table class="balken"><thead><tr><th>${name}</th><th class="aantal">Aantal</th><th></th></tr></thead><tbody>${rows.join('')}</tbody></table></section>`;
}

/** So many duplicates are listed; the report in JSON has all. */
const MOST_DUPLICATES = 200;

function duplicates({ dubbel, nietGemeten }: Verslag): string {
  if (nietGemeten.includes('dubbel'))
    return '<section><h2>Dubbel</h2><p class="fout">Niet gemeten: van een van de delen waren geen kenmerken meer bekend.</p></section>';
  if (dubbel.length === 0) return '';
  const shown = dubbel.slice(0, MOST_DUPLICATES);
  const rows = shown.map(({ naam, eerder }) => `<tr><td>${text(naam)}</td><td>${text(eerder)}</td></tr>`);
  const more =
    dubbel.length > shown.length
      ? ` De eerste ${number(shown.length)} staan hier; het verslag als JSON heeft ze alle.`
      : '';
  return `<section><h2>Dubbel</h2><p>${number(dubbel.length)} keer hetzelfde kenmerk van de aanlevering, of dezelfde inhoud van een mutatie.${more}</p><div class="breed"><table><thead><tr><th>Bericht</th><th>Eerder</th></tr></thead><tbody>${rows.join('')}</tbody></table></div></section>`;
}

const COLUMNS = ['Bericht', 'Mutatie', 'Controle', 'Retourcode', 'Plaats', 'Wat te doen'];

function faults(fouten: readonly Fout[], found: number): string {
  if (found === 0) return '<section><h2>Fouten</h2><p>Er zijn geen fouten gevonden.</p></section>';
  const more =
    found > fouten.length
      ? ` De eerste ${number(fouten.length)} staan hier; --foutlijst schrijft ze alle.`
      : '';
  const head = COLUMNS.map((name) => `<th scope="col"><button type="button">${name}</button></th>`).join('');
  return `<section><h2>Fouten</h2><p>${number(found)} ${found === 1 ? 'fout' : 'fouten'}.${more}</p>
<p class="zoek"><label>Zoek <input type="search" id="zoek" placeholder="bericht, controle, retourcode of tekst"></label> <output id="gevonden"></output></p>
<div class="breed"><table id="fouten"><thead><tr>${head}</tr></thead><tbody>
${fouten.map(fault).join('\n')}
</tbody></table></div></section>`;
}

function fault({ naam, mutatie, rule, retourcode, path, line, column, message }: Fout): string {
  const place = `${line === null ? '' : `<small>regel ${line}:${column}</small>`}${path === '/' ? '' : `<code>${breakable(path)}</code>`}`;
  const cells = [
    ['Bericht', breakable(naam)],
    ['Mutatie', mutatie === null ? '' : String(mutatie + 1)],
    ['Controle', text(rule)],
    ['Retourcode', text(retourcode ?? '')],
    ['Plaats', place],
    ['Wat te doen', text(message)],
  ];
  return `<tr>${cells.map(([name, cell]) => `<td data-kolom="${name}">${cell}</td>`).join('')}</tr>`;
}

/** A path that may go on on the next line after each step. */
function breakable(path: string): string {
  return text(path).replaceAll('/', '/<wbr>');
}

/** As it is written in Dutch: 12.345. */
function number(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');
}

function decimalPoint(count: number): string {
  return count.toFixed(2);
}

function text(value: string): string {
  const ESCAPES: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return value.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
