import type { JsonSchema } from '../gegevens/json-schema.ts';
import { schemas } from '../model/schemas.ts';

/** A uuid, as the description of the VSP-koppeling has it. */
const ID: JsonSchema = schemas.Referentiegegevens.properties?.['traceerId'] ?? {};
const OP: JsonSchema = { type: 'string', format: 'date-time' };
const BERICHTSTATUS: JsonSchema = schemas.Berichtstatusgegevens.properties?.['berichtstatus'] ?? {};

function eventForm(required: readonly string[], more: Readonly<Record<string, JsonSchema>> = {}): JsonSchema {
  const known = { op: OP, traceerId: ID, conversatieId: ID, alsAntwoordOp: ID };
  return { type: 'object', required: ['type', ...required], properties: { ...known, ...more } };
}

/** What each event must have; fields that are not named are for the caller. */
export const EVENT_FORMS: Readonly<Record<string, JsonSchema>> = {
  sent: /* @__PURE__ */ eventForm(['op', 'traceerId', 'conversatieId']),
  refused: /* @__PURE__ */ eventForm(['op', 'traceerId']),
  status: { type: 'object', required: ['status'], properties: { status: schemas.Berichtstatusgegevens } },
  listed: /* @__PURE__ */ eventForm(['op', 'traceerId', 'conversatieId']),
  download: /* @__PURE__ */ eventForm(['op', 'traceerId']),
  stored: /* @__PURE__ */ eventForm(['op', 'traceerId']),
  confirmed: /* @__PURE__ */ eventForm(['op', 'traceerId']),
  answered: /* @__PURE__ */ eventForm(['op', 'traceerId', 'alsAntwoordOp']),
  overdue: /* @__PURE__ */ eventForm(['op', 'uren'], { uren: { type: 'integer', format: 'int32' } }),
};

/** A message in a state that was read. */
export const BERICHT_FORM: JsonSchema = {
  type: 'object',
  required: ['traceerId'],
  properties: {
    traceerId: ID,
    conversatieId: ID,
    alsAntwoordOp: ID,
    verzondenOp: OP,
    geweigerdOp: OP,
    status: {
      type: 'object',
      required: ['berichtstatus', 'op'],
      properties: { berichtstatus: BERICHTSTATUS, op: OP },
      additionalProperties: false,
    },
    aangemeldOp: OP,
    gedownloadOp: OP,
    opgeslagenOp: OP,
    bevestigdOp: OP,
    verwerktOp: OP,
    antwoorden: { type: 'array', items: ID },
    beantwoordDoor: ID,
    beantwoordOp: OP,
    teLaatOp: OP,
  },
  additionalProperties: false,
};
