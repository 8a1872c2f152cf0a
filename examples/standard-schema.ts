/** A web service that takes a mutatiebericht as JSON: mutatieberichtSchema by its Standard Schema, as a framework uses it. */
import { eindeZorg, mutatiebericht, serializeBericht } from 'fz825';
import { mutatieberichtSchema } from 'fz825/standard-schema';

async function postMutatiebericht(request: Request): Promise<Response> {
  const body: unknown = await request.json().catch(() => undefined);
  const result = mutatieberichtSchema['~standard'].validate(body);
  // The issues alone: what was sent is personal data.
  if (result.issues !== undefined) return Response.json({ issues: result.issues }, { status: 400 });
  const { value: bericht } = result;
  const serialized = serializeBericht(bericht);
  return serialized.ok
    ? Response.json(
        { mutaties: bericht.verzekerde.mutatieFZ.length, characters: serialized.xml.length },
        { status: 201 },
      )
    : Response.json({ issues: serialized.findings }, { status: 400 });
}

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
  const request = new Request('http://localhost/mutatieberichten', {
    method: 'POST',
    body: JSON.stringify(body),
  });
  const response = await postMutatiebericht(request);
  console.log(response.status, JSON.stringify(await response.json(), undefined, 2));
}
