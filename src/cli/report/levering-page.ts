/** How the page of a delivery looks, on a screen of any width and on paper. */
export const STYLE: string = `
:root { color-scheme: light dark; --vlak: #fff; --tekst: #1b1f24; --zacht: #5b6470; --rand: #d5dae1; --goed: #14713d; --fout: #b3261e; --balk: #3b6fb6; --licht: #f4f6f9 }
@media (prefers-color-scheme: dark) { :root { --vlak: #14171c; --tekst: #e6e9ee; --zacht: #9aa4b1; --rand: #333a44; --goed: #5cc98a; --fout: #ff8a80; --balk: #6ea0e6; --licht: #1d2229 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--vlak); color: var(--tekst); font: 16px/1.5 system-ui, sans-serif }
header, main { max-width: 72rem; margin: 0 auto; padding: 1rem 1.25rem }
header { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: center; border-bottom: 1px solid var(--rand) }
h1 { font-size: 1.35rem; margin: 0; line-height: 1.25 }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
header p, p { margin: .25rem 0 }
header div p { color: var(--zacht) }
.besluit { font-size: 1.75rem; font-weight: 700; line-height: 1; color: #fff; padding: .6rem .9rem; border-radius: .4rem; white-space: nowrap }
.go .besluit { background: #14713d } .nogo .besluit { background: #b3261e }
.proef { border-left: 4px solid var(--balk); padding: .5rem .75rem; background: var(--licht) }
.aantallen { display: grid; grid-template-columns: repeat(8, 1fr); gap: .5rem; margin: 1rem 0 0 }
@media (max-width: 64rem) { .aantallen { grid-template-columns: repeat(4, 1fr) } }
.aantallen div { border: 1px solid var(--rand); border-radius: .4rem; padding: .5rem .75rem }
.aantallen dd { margin: 0; font-size: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums }
.aantallen dt { color: var(--zacht); font-size: .875rem; line-height: 1.25 }
.aantallen .fout dd, .criteria .fout b, p.fout { color: var(--fout) } .aantallen .goed dd, .criteria .goed b { color: var(--goed) }
.criteria { list-style: none; margin: 0; padding: 0 }
.criteria li { padding: .35rem 0; border-bottom: 1px solid var(--rand) }
.criteria b { display: inline-block; min-width: 7rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--rand) }
thead th { color: var(--zacht); font-weight: 600; font-size: .875rem }
tbody th { font-weight: 400; white-space: nowrap }
.balken { max-width: 48rem; table-layout: fixed } .balken th:first-child { width: 11rem } .aantal { text-align: right; width: 5rem; font-variant-numeric: tabular-nums }
.balken .balk { padding-right: 0; vertical-align: middle } .balk span { display: block; height: .8rem; min-width: 2px; background: var(--balk); border-radius: 2px; print-color-adjust: exact; -webkit-print-color-adjust: exact }
.breed { overflow-x: auto }
td code, .hash { font: .8125rem/1.4 ui-monospace, monospace } .hash { overflow-wrap: anywhere }
td small { display: block; color: var(--zacht); white-space: nowrap }
#fouten td:first-child { overflow-wrap: anywhere; min-width: 9rem } #fouten td:nth-child(5) { min-width: 12rem } #fouten td:last-child { min-width: 16rem }
#fouten button { all: unset; cursor: pointer; white-space: nowrap } #fouten button:focus-visible { outline: 2px solid var(--balk) }
th[aria-sort=ascending] button::after { content: ' \\25B2' } th[aria-sort=descending] button::after { content: ' \\25BC' }
.zoek input { font: inherit; padding: .3rem .5rem; width: min(26rem, 100%); border: 1px solid var(--rand); border-radius: .3rem; background: var(--vlak); color: inherit }
.zoek output { color: var(--zacht) }
@media (max-width: 40rem) {
  .aantallen { grid-template-columns: repeat(2, 1fr) }
  .criteria b { display: block }
  .balken th:first-child { width: 10rem } .aantal { width: 4.5rem }
  .zoek output { display: block }
  #fouten thead { display: flex; flex-wrap: wrap; gap: .25rem 1rem } #fouten thead tr, #fouten tbody { display: contents } #fouten thead th { border: 0; padding: 0 }
  #fouten { display: block } #fouten tbody tr { display: block; border: 1px solid var(--rand); border-radius: .4rem; padding: .4rem .7rem; margin: .6rem 0 }
  #fouten tbody tr[hidden] { display: none }
  #fouten td, #fouten td:nth-child(5), #fouten td:last-child { display: block; border: 0; padding: .1rem 0; min-width: 0 }
  #fouten td:empty { display: none } #fouten td::before { content: attr(data-kolom) ': '; color: var(--zacht); font-size: .875rem } #fouten td small { display: inline; margin-right: .5rem }
}
@media print { .zoek, #fouten th button::after { display: none } body { font-size: 11px } header, main { max-width: none; padding: .5rem 0 } tr, .aantallen div { break-inside: avoid } .breed { overflow: visible } .besluit { print-color-adjust: exact; -webkit-print-color-adjust: exact } }
`;

/** Sorts the faults by a column and filters them by a text. Without scripts the page has all of them, in their order. */
export const SCRIPT: string = `
(() => {
  const table = document.getElementById('fouten');
  if (table === null) return;
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const heads = [...table.tHead.rows[0].cells];
  const search = document.getElementById('zoek');
  const found = document.getElementById('gevonden');
  const order = new Intl.Collator('nl', { numeric: true });
  const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
  heads.forEach((head, index) => head.firstElementChild.addEventListener('click', () => {
    const isDown = head.getAttribute('aria-sort') === 'ascending';
    heads.forEach((each) => each.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', isDown ? 'descending' : 'ascending');
    const text = (row) => row.cells[index].textContent;
    const sorted = [...rows].sort((a, b) => (isDown ? -1 : 1) * order.compare(text(a), text(b)));
    body.append(...sorted);
  }));
  search.addEventListener('input', () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      row.hidden = !words.every((word) => texts.get(row).includes(word));
      if (!row.hidden) shown++;
    }
    found.textContent = words.length === 0 ? '' : shown + ' van ' + rows.length;
  });
})();
`;
