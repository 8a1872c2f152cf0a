// The messages of the examples: each is a test message of a made-up client.

/** What a mutation of an example says; what is left out is that of a verplaatsing that is reported for the first time. */
interface MutatieVoorbeeld {
  readonly id?: string;
  readonly besluit?: string;
  readonly status?: string;
  readonly referentie?: string;
  readonly soort?: string;
  readonly datum?: string;
  /** Empty for none. */
  readonly locatie?: string;
}

/** A `MutatieFZ`. */
export function mutatie({
  id = 'M-1',
  besluit = '202600017',
  status = '1',
  referentie = '',
  soort = '1',
  datum = '2026-03-02',
  locatie = soort === '1' ? '06290002' : '',
}: MutatieVoorbeeld = {}): string {
  return [
    '<MutatieFZ>',
    `  <MutatieIdentificatie>${id}</MutatieIdentificatie>`,
    `  <Plaatsingsbesluitnummer>${besluit}</Plaatsingsbesluitnummer>`,
    `  <StatusAanlevering>${status}</StatusAanlevering>`,
    ...(referentie === '' ? [] : [`  <ReferentieMutatie>${referentie}</ReferentieMutatie>`]),
    `  <SoortMutatie>${soort}</SoortMutatie>`,
    `  <Mutatiedatum>${datum}</Mutatiedatum>`,
    ...(locatie === ''
      ? []
      : ['  <MutatieLocatie>', `    <Zorglocatie>${locatie}</Zorglocatie>`, '  </MutatieLocatie>']),
    '</MutatieFZ>',
  ].join('\n');
}

/** Some mutations of one client, one below the other. */
export function mutaties(...each: readonly MutatieVoorbeeld[]): string {
  return each.map(mutatie).join('\n');
}

/** The fields of a Header, in their order. */
const HEADER = {
  Berichtcode: '494',
  Berichtversie: '2',
  Berichtsubversie: '0',
  Berichtsoort: 'T',
  IdentificatieAanlevering: 'A-1',
  Dagtekening: '2026-03-10',
  Afzender: '06290001',
  Ontvanger: '9992',
};

/** The `Header` of a mutatiebericht, changed as given. */
export function header(changes: Partial<typeof HEADER> = {}): string {
  return elements('Header', { ...HEADER, ...changes });
}

/** A `Verzekerde` with one verplaatsing. */
export function verzekerde(nummer = '1234567'): string {
  return [
    '<Verzekerde>',
    `  <Verzekerdennummer>${nummer}</Verzekerdennummer>`,
    indent(mutatie()),
    '</Verzekerde>',
  ].join('\n');
}

/** A whole mutatiebericht. */
export function bericht(): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<Bericht xmlns="http://ei.vektis.nl/mutatiebericht494">',
    indent(header()),
    indent(verzekerde()),
    '</Bericht>',
  ].join('\n');
}

/** The `Header` of a retourbericht with its retourcodes, changed as given. */
export function retourHeader(
  retourcodes: readonly string[],
  changes: Partial<typeof HEADER & { DagtekeningRetour: string }> = {},
): string {
  const fields = {
    ...HEADER,
    Berichtcode: '495',
    IdentificatieRetour: 'R-1',
    DagtekeningRetour: '2026-03-12',
    ...changes,
  };
  const codes = retourcodes.map((code) => `    <Retourcode>${code}</Retourcode>`);
  return elements('Header', fields).replace(
    '\n</Header>',
    `\n  <Retourcodes>\n${codes.join('\n')}\n  </Retourcodes>\n</Header>`,
  );
}

function elements(name: string, fields: Readonly<Record<string, string>>): string {
  const lines = Object.entries(fields).map(([field, value]) => `  <${field}>${value}</${field}>`);
  return [`<${name}>`, ...lines, `</${name}>`].join('\n');
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}
