/**
 * Measures what hostile documents cost: along each dimension of attack, the time of twice the size against that of the
 * size, for sizes under the limits, and the time for each MiB of a document that is over a limit.
 *
 * npm run bench:attacks   prints the figures, and fails when one is above what is promised
 */
import { parseBericht } from 'fz825';
import { median } from './measure.ts';

/** Makes documents along one dimension. */
interface Attack {
  readonly name: string;
  /** A document of about this many characters. */
  readonly make: (size: number) => string;
  /** The largest size that is under every limit; 0 when even the smallest is over one. */
  readonly within: number;
}

const MIB = 1024 * 1024;
const MAX_RATIO = 2.5;
const MAX_MS_PER_MIB = 50;

const root = (content: string): string => `<r>${content}</r>`;
const count = (size: number, unit: string): number => Math.max(1, Math.floor(size / unit.length));
const fill = (size: number, unit: string): string => unit.repeat(count(size, unit));

const ATTACKS: readonly Attack[] = [
  { name: 'depth', make: (size) => fill(size / 2, '<a>') + fill(size / 2, '</a>'), within: 30 * 7 },
  { name: 'siblings', make: (size) => root(fill(size, '<a/>')), within: 199_000 * 4 },
  {
    name: 'attributes',
    make: (size) =>
      `<r ${Array.from({ length: count(size, 'a0000="" ') }, (_, n) => `a${n}="" `).join('')}/>`,
    within: 15 * 9,
  },
  { name: 'attribute length', make: (size) => `<r a="${fill(size, 'x')}"/>`, within: 60_000 },
  { name: 'name length', make: (size) => `<${fill(size, 'x')}/>`, within: 250 },
  { name: 'text length', make: (size) => root(fill(size, 'x')), within: 60_000 },
  { name: 'CDATA of ]', make: (size) => root(`<![CDATA[${fill(size, ']')}]]>`), within: 60_000 },
  { name: 'comments', make: (size) => root(fill(size, '<!-- - -->')), within: 8 * MIB },
  { name: 'one comment', make: (size) => root(`<!--${fill(size, '- ')}-->`), within: 60_000 },
  {
    name: 'long comments',
    make: (size) => root(fill(size, `<!--${'- '.repeat(30_000)}-->`)),
    within: 8 * MIB,
  },
  { name: 'one instruction', make: (size) => root(`<?p ${fill(size, '? ')}?>`), within: 60_000 },
  { name: 'instructions', make: (size) => root(fill(size, '<?p ? ?>')), within: 8 * MIB },
  { name: 'entity references', make: (size) => root(fill(size, '&amp;&#65;')), within: 60_000 },
  { name: 'undefined entities', make: (size) => root(fill(size, '&x;')), within: 8 * MIB },
  {
    name: 'namespace rebindings',
    make: (size) => root(fill(size, '<p:a xmlns:p="urn:a" xmlns:q="urn:q"/>')),
    within: 190_000 * 38,
  },
];

let failed = false;
console.log('dimension              largest     ms   ratio of twice   over a limit, ms/MiB');
for (const { name, make, within } of ATTACKS) {
  const ratios: number[] = [];
  for (let size = within / 8; size < within; size *= 2) ratios.push(time(make(size * 2)) / time(make(size)));
  // Below half a millisecond it is the clock that is measured.
  const largest = time(make(within));
  const ratio = largest < 0.5 ? Number.NaN : Math.max(...ratios);
  const over = make(9 * MIB);
  const perMib = isRefusedByLimit(over) ? time(over) / (over.length / MIB) : Number.NaN;
  failed ||= ratio > MAX_RATIO || perMib > MAX_MS_PER_MIB;
  console.log(
    `${name.padEnd(20)}${String(Math.round(within)).padStart(10)}${largest.toFixed(1).padStart(7)}${shown(ratio).padStart(17)}${shown(perMib).padStart(23)}`,
  );
}
if (failed) {
  console.log(`Above what is promised: a ratio of ${MAX_RATIO}, ${MAX_MS_PER_MIB} ms for each MiB.`);
  process.exitCode = 1;
}

/** The median time to parse a document, in milliseconds, with the shortest ones repeated. */
function time(xml: string): number {
  const repeats = Math.max(1, Math.min(200, Math.floor(200_000 / xml.length)));
  const times = Array.from({ length: 7 }, () => {
    const start = process.hrtime.bigint();
    for (let index = 0; index < repeats; index++) parseBericht(xml);
    return Number(process.hrtime.bigint() - start) / 1e6 / repeats;
  });
  return median(times);
}

function isRefusedByLimit(xml: string): boolean {
  const result = parseBericht(xml);
  return !result.ok && result.findings.some(({ rule }) => rule === 'XML-LIMIET');
}

function shown(value: number): string {
  return Number.isNaN(value) ? '-' : value.toFixed(2);
}
