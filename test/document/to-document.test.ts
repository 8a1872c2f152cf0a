import fc from 'fast-check';
import type { Bericht } from 'fz825';
import { parseBericht, serializeBericht } from 'fz825';
import { toDocument } from 'fz825/document';
import { describe, expect, test } from 'vitest';
import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { halfTyped } from '../serialize/half-typed.ts';
import { berichten } from '../support/arbitraries.ts';
import { campaign } from '../support/campaign.ts';

const SOAP = 'http://schemas.xmlsoap.org/soap/envelope/';

describe('the document of a message', () => {
  test('is written byte for byte as the message is serialized', () => {
    fc.assert(
      fc.property(berichten(), (bericht) => {
        const pretty = documentOf(bericht).end({ prettyPrint: true, wellFormed: true });
        expect({ ok: true, xml: pretty }).toEqual(serializeBericht(bericht));
        const compact = documentOf(bericht).end({ wellFormed: true });
        expect({ ok: true, xml: compact }).toEqual(serializeBericht(bericht, { pretty: false }));
      }),
      { numRuns: campaign(32, 500).runs, seed: 825 },
    );
  });

  test('is made of whatever can be serialized; the findings are the same', () => {
    fc.assert(
      fc.property(halfTyped(berichten(2)), fc.boolean(), (input, includeValues) => {
        const serialized = serializeBericht(input as never, { includeValues });
        const made = toDocument(input as never, { includeValues });
        expect(made.ok ? [] : made.findings).toEqual(serialized.ok ? [] : serialized.findings);
      }),
      { numRuns: campaign(100, 1_000).runs, seed: 825 },
    );
  });
});

test.each([{ prettyPrint: true }, { prettyPrint: false }])(
  'a message comes out of a SOAP envelope as it went in, with %o',
  (style) => {
    fc.assert(
      fc.property(berichten(3), (bericht) => {
        const envelope = create({ version: '1.0', encoding: 'UTF-8' }).ele(SOAP, 'soap:Envelope');
        envelope.ele(SOAP, 'soap:Body').import(documentOf(bericht));
        const xml = envelope.end({ ...style, wellFormed: true });
        const [, before, message, after] = /^(.*<soap:Body>)(.*)(<\/soap:Body>.*)$/s.exec(xml) ?? [];
        expect(before).toContain(`<soap:Envelope xmlns:soap="${SOAP}">`);
        expect(after?.replace(/\s/g, '')).toBe('</soap:Body></soap:Envelope>');
        const parsed = parseBericht(message ?? '');
        expect(parsed.ok ? parsed.bericht : parsed.findings, xml).toStrictEqual(bericht);
      }),
      { numRuns: campaign(24, 300).runs, seed: 825 },
    );
  },
);

function documentOf(bericht: Bericht): XMLBuilder {
  const made = toDocument<XMLBuilder>(bericht);
  return made.ok ? made.document : expect.unreachable(JSON.stringify(made.findings));
}
