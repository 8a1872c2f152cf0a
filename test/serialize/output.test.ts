import fc from 'fast-check';
import {
  correctie,
  eindeZorg,
  type Mutatiebericht,
  mutatiebericht,
  type Retourbericht,
  serializeBericht,
  verplaatsing,
} from 'fz825';
import { describe, expect, test } from 'vitest';
import { berichten } from '../support/arbitraries.ts';

const MUTATIEBERICHT: Mutatiebericht = mutatiebericht({
  identificatieAanlevering: 'A <&> 1',
  dagtekening: '2026-03-10',
  berichtsoort: 'T',
  afzender: '06290001',
  verzekerdennummer: '1234567',
  mutaties: [
    verplaatsing({
      mutatieIdentificatie: ' \r\n\t\u00a0"\'',
      plaatsingsbesluitnummer: '202600017',
      mutatiedatum: '2026-03-02',
      zorglocatie: '06290002',
    }),
    correctie({
      referentieMutatie: ']]>&lt;',
      mutatie: eindeZorg({
        mutatieIdentificatie: '\u{1f600}',
        plaatsingsbesluitnummer: '202600017',
        mutatiedatum: '2024-02-29',
      }),
    }),
  ],
});

const RETOURBERICHT: Retourbericht = {
  berichttype: 'FZ826',
  header: {
    berichtcode: '495',
    berichtversie: '2',
    berichtsubversie: '0',
    berichtsoort: 'P',
    identificatieAanlevering: 'A1',
    dagtekening: '2026-03-10',
    afzender: '06290001',
    ontvanger: '9992',
    identificatieRetour: 'R1',
    dagtekeningRetour: '2026-03-11',
    retourcodes: { retourcode: ['0001', '0017'] },
  },
};

describe('the text of a message', () => {
  test('pretty, by default: two spaces for each level, and no line end behind the last tag', () => {
    const xml = `<?xml version="1.0" encoding="UTF-8"?>
<mbfz:Bericht xmlns:mbfz="http://ei.vektis.nl/mutatiebericht494">
  <mbfz:Header>
    <mbfz:Berichtcode>494</mbfz:Berichtcode>
    <mbfz:Berichtversie>2</mbfz:Berichtversie>
    <mbfz:Berichtsubversie>0</mbfz:Berichtsubversie>
    <mbfz:Berichtsoort>T</mbfz:Berichtsoort>
    <mbfz:IdentificatieAanlevering>A &lt;&amp;&gt; 1</mbfz:IdentificatieAanlevering>
    <mbfz:Dagtekening>2026-03-10</mbfz:Dagtekening>
    <mbfz:Afzender>06290001</mbfz:Afzender>
    <mbfz:Ontvanger>9992</mbfz:Ontvanger>
  </mbfz:Header>
  <mbfz:Verzekerde>
    <mbfz:Verzekerdennummer>1234567</mbfz:Verzekerdennummer>
    <mbfz:MutatieFZ>
      <mbfz:MutatieIdentificatie> &#13;\n\t\u00a0"'</mbfz:MutatieIdentificatie>
      <mbfz:Plaatsingsbesluitnummer>202600017</mbfz:Plaatsingsbesluitnummer>
      <mbfz:StatusAanlevering>1</mbfz:StatusAanlevering>
      <mbfz:SoortMutatie>1</mbfz:SoortMutatie>
      <mbfz:Mutatiedatum>2026-03-02</mbfz:Mutatiedatum>
      <mbfz:MutatieLocatie>
        <mbfz:Zorglocatie>06290002</mbfz:Zorglocatie>
      </mbfz:MutatieLocatie>
    </mbfz:MutatieFZ>
    <mbfz:MutatieFZ>
      <mbfz:MutatieIdentificatie>\u{1f600}</mbfz:MutatieIdentificatie>
      <mbfz:Plaatsingsbesluitnummer>202600017</mbfz:Plaatsingsbesluitnummer>
      <mbfz:StatusAanlevering>2</mbfz:StatusAanlevering>
      <mbfz:ReferentieMutatie>]]&gt;&amp;lt;</mbfz:ReferentieMutatie>
      <mbfz:SoortMutatie>2</mbfz:SoortMutatie>
      <mbfz:Mutatiedatum>2024-02-29</mbfz:Mutatiedatum>
    </mbfz:MutatieFZ>
  </mbfz:Verzekerde>
</mbfz:Bericht>`;
    expect(serializeBericht(MUTATIEBERICHT)).toEqual({ ok: true, xml });
    expect(serializeBericht(MUTATIEBERICHT, { pretty: true })).toEqual({ ok: true, xml });
  });

  test('on one line', () => {
    const xml =
      '<?xml version="1.0" encoding="UTF-8"?><rbfz:Bericht xmlns:rbfz="http://ei.vektis.nl/mutatiebericht495">' +
      '<rbfz:Header><rbfz:Berichtcode>495</rbfz:Berichtcode><rbfz:Berichtversie>2</rbfz:Berichtversie>' +
      '<rbfz:Berichtsubversie>0</rbfz:Berichtsubversie><rbfz:Berichtsoort>P</rbfz:Berichtsoort>' +
      '<rbfz:IdentificatieAanlevering>A1</rbfz:IdentificatieAanlevering>' +
      '<rbfz:Dagtekening>2026-03-10</rbfz:Dagtekening><rbfz:Afzender>06290001</rbfz:Afzender>' +
      '<rbfz:Ontvanger>9992</rbfz:Ontvanger><rbfz:IdentificatieRetour>R1</rbfz:IdentificatieRetour>' +
      '<rbfz:DagtekeningRetour>2026-03-11</rbfz:DagtekeningRetour><rbfz:Retourcodes>' +
      '<rbfz:Retourcode>0001</rbfz:Retourcode><rbfz:Retourcode>0017</rbfz:Retourcode></rbfz:Retourcodes>' +
      '</rbfz:Header></rbfz:Bericht>';
    expect(serializeBericht(RETOURBERICHT, { pretty: false })).toEqual({ ok: true, xml });
  });

  test('does not depend on the order of the fields, nor on fields that are undefined', () => {
    const { header, berichttype } = RETOURBERICHT;
    const turned = Object.fromEntries(Object.entries(header).reverse()) as unknown as Retourbericht['header'];
    const loose = { verzekerde: undefined, onbekend: undefined, header: turned, berichttype };
    expect(serializeBericht(loose as unknown as Retourbericht)).toEqual(serializeBericht(RETOURBERICHT));
  });
});

test('every message starts with the declaration, without byte order mark, and has one prefix throughout', () => {
  fc.assert(
    fc.property(berichten(2), fc.boolean(), (bericht, pretty) => {
      const serialized = serializeBericht(bericht, { pretty });
      if (!serialized.ok) expect.unreachable('a valid message is serialized');
      const { xml } = serialized;
      const [prefix, number] = bericht.berichttype === 'FZ825' ? ['mbfz', '494'] : ['rbfz', '495'];
      const root = `<${prefix}:Bericht xmlns:${prefix}="http://ei.vektis.nl/mutatiebericht${number}">`;
      expect(xml.startsWith(`<?xml version="1.0" encoding="UTF-8"?>${pretty ? '\n' : ''}${root}`)).toBe(true);
      const tags = xml.match(/<(?!\?)[^>]*>/g) ?? [];
      expect(tags.filter((tag) => !new RegExp(`^</?${prefix}:[A-Za-z]+>$`).test(tag))).toEqual([root]);
    }),
    { numRuns: 200, seed: 825 },
  );
});
