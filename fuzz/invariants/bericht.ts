import {
  type Assessment,
  type Bericht,
  type CheckContext,
  type CheckResult,
  type Controletype,
  checkBericht,
  type Mutatiebericht,
  type ParseResult,
  parseBericht,
  readRetourbericht,
  retourbericht,
  serializeBericht,
} from 'fz825';
import { bestandsnaam } from 'fz825/keten';
import { mutatieberichtSchema, retourberichtSchema } from 'fz825/standard-schema';
import { Failure, hold, same } from '../failure.ts';
import type { Tally } from '../tally.ts';

type Parsed = Extract<ParseResult, { readonly ok: true }>;

/** All that holds for a message that was parsed. */
export function holdBericht(
  parsed: Parsed,
  assessment: Assessment,
  context: CheckContext,
  controletype: Controletype,
  tally: Tally,
): void {
  const { bericht, locate } = parsed;
  holdRoundTrip(bericht);
  for (const path of pathsOf(bericht)) {
    const position = locate(path);
    hold(
      position !== undefined && position.line > 0 && position.column > 0,
      'locate: no place for an element',
    );
  }
  hold(locate('/Bericht/Onbekend') === undefined && locate('') === undefined, 'locate: a place for nothing');
  hold(/^FZ82[56]_[0-9A-Za-z~+_-]+_[PT]\.xml$/.test(bestandsnaam(bericht)), 'bestandsnaam: not safe');

  const again = checkBericht(parsed, context, { controletype });
  const { verdict: _verdict, bericht: _bericht, ...judged } = assessment;
  same(again, judged, 'checkBericht: not the same as assessBericht on what was parsed');
  const built = checkBericht(bericht, context, { controletype });
  same(
    unplaced(built),
    unplaced({ ...again, controletypes: built.controletypes }),
    'checkBericht: not the same on what was built',
  );
  same(
    { ...built.controletypes, 1: 'passed' },
    again.controletypes,
    'checkBericht: other states on what was built',
  );
  if (bericht.berichttype === 'FZ825') holdAnswer(bericht, assessment, tally);
}

function unplaced({ findings, waarschuwingen, ...rest }: CheckResult): unknown {
  const without = (some: CheckResult['findings']): unknown =>
    some.map((finding) => ({ ...finding, line: null, column: null }));
  return { ...rest, findings: without(findings), waarschuwingen: without(waarschuwingen) };
}

/** What is written is read back, and written the same again. */
function holdRoundTrip(bericht: Bericht): void {
  const xml = xmlOf(bericht);
  const read = parseBericht(xml);
  if (!read.ok) throw new Failure('serialize: what was written is refused', JSON.stringify(read.findings));
  same(read.bericht, bericht, 'serialize: another message is read back');
  hold(xmlOf(read.bericht) === xml, 'serialize: not stable');
  const flat = serializeBericht(bericht, { pretty: false });
  const flatRead = flat.ok ? parseBericht(flat.xml) : undefined;
  same(
    flatRead?.ok === true ? flatRead.bericht : undefined,
    bericht,
    'serialize: on one line another message',
  );
  const schema = bericht.berichttype === 'FZ825' ? mutatieberichtSchema : retourberichtSchema;
  same(schema['~standard'].validate(bericht), { value: bericht }, 'standard schema: refuses a message');
}

function xmlOf(bericht: Bericht): string {
  const serialized = serializeBericht(bericht);
  if (serialized.ok) return serialized.xml;
  throw new Failure('serialize: refuses what was parsed', JSON.stringify(serialized.findings));
}

function pathsOf({ verzekerde }: Bericht): string[] {
  const mutaties = verzekerde?.mutatieFZ ?? [];
  return [
    '/Bericht/Header/Berichtcode',
    ...mutaties.flatMap(({ mutatieLocatie }, index) => {
      const path = `/Bericht/Verzekerde/MutatieFZ[${index + 1}]`;
      const inner = mutatieLocatie === undefined ? [] : [`${path}/MutatieLocatie/Zorglocatie`];
      return [path, `${path}/Mutatiedatum`, ...inner];
    }),
  ];
}

/** Findings of controletype 3 and up give a retourbericht that is valid, and that says what they say. */
function holdAnswer(heen: Mutatiebericht, { findings, verdict }: Assessment, tally: Tally): void {
  const own = { identificatieRetour: 'R-1', dagtekeningRetour: '2026-03-15' };
  const retour = retourbericht(heen, findings, own);
  holdRoundTrip(retour);
  const parsed = parseBericht(xmlOf(retour));
  const read = readRetourbericht(heen, parsed);
  if (!read.ok) throw new Failure('retour: is not read back', JSON.stringify(read.findings));
  const { uitkomst, waarschuwingen } = read;
  hold(
    waarschuwingen.every(({ rule }) => rule === 'W005'),
    'retour: warns of a code of our own',
  );
  tally.note(findings.length > 0 ? 'retourbericht: rejected' : `retourbericht: ${verdict}`);
  hold(uitkomst.accepted === (findings.length === 0), 'retour: another outcome');
  const placeless = waarschuwingen.map((warning) => ({ ...warning, line: null, column: null }));
  same(
    readRetourbericht(heen, retour),
    { ...read, waarschuwingen: placeless },
    'retour: other when it was built',
  );
  const codes = new Set(findings.map(({ retourcode }) => retourcode));
  const inHeader = findings.some(({ berichtklasse }) => berichtklasse === 'Header');
  const told = new Set(
    [...uitkomst.meldingen, ...uitkomst.mutaties.flatMap(({ meldingen }) => meldingen)].map(
      ({ retourcode }) => retourcode,
    ),
  );
  if (inHeader) hold(told.size === 1 && told.has('0001'), 'retour: a fault in the header, and not 0001');
  else same([...told].sort(), [...codes].sort(), 'retour: other codes than those of the findings');
}
