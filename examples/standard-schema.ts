/** A web service that takes a mutatiebericht as JSON: mutatieberichtSchema as the validator of a framework. */
import { sValidator } from '@hono/standard-validator';
import { eindeZorg, mutatiebericht, serializeBericht } from 'fz825';
import { mutatieberichtSchema } from 'fz825/standard-schema';
import { Hono } from 'hono';

const app = new Hono();

app.post(
  '/mutatieberichten',
  // Without a hook the answer would hold all that was sent, and these are personal data.
  sValidator('json', mutatieberichtSchema, (result, c) =>
    result.success ? undefined : c.json({ issues: result.error }, 400),
  ),
  (c) => {
    const bericht = c.req.valid('json');
    const serialized = serializeBericht(bericht);
    return serialized.ok
      ? c.json({ mutaties: bericht.verzekerde.mutatieFZ.length, characters: serialized.xml.length }, 201)
      : c.json({ issues: serialized.findings }, 400);
  },
);

const good = mutatiebericht({
  identificatieAanlevering: 'A-2026-0034',
  dagtekening: '2026-03-10',
  berichtsoort: 'T',
  afzender: '06290001',
  verzekerdennummer: '1234567',
  mutaties: [
    eindeZorg({
      mutatieIdentificatie: 'M-7',
      plaatsingsbesluitnummer: '202600017',
      mutatiedatum: '2026-03-09',
    }),
  ],
});
const [mutatie] = good.verzekerde.mutatieFZ;
const bad = {
  ...good,
  verzekerde: {
    ...good.verzekerde,
    mutatieFZ: [mutatie, { ...mutatie, mutatiedatum: '2026-02-30', plaatsingsbesluitnummer: 202600017 }],
  },
};

for (const body of [good, bad]) {
  const response = await app.request('/mutatieberichten', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  console.log(response.status, JSON.stringify(await response.json(), undefined, 2));
}
