import { copyJson } from './gegevens/copy-json.ts';
import type { JsonSchema } from './gegevens/json-schema.ts';
import { judgeJson } from './gegevens/judge-json.ts';
import type { VspFinding } from './vsp-finding.ts';

/** A value for each of the two messages. */
export interface PerBericht {
  readonly FZ825?: string;
  readonly FZ826?: string;
}

/** The values of the VSP-koppeling that are not public, as VECOZO has given them to you. What is left out is our guess. */
export interface VspProfiel {
  readonly berichttype?: PerBericht;
  /** There is none unless it is given. */
  readonly berichtsubtype?: PerBericht;
  readonly actie?: PerBericht;
  /** Of each party its rol. */
  readonly rollen?: { readonly zorgaanbieder?: string; readonly DJI?: string; readonly VECOZO?: string };
}

/** A value of each, but for the berichtsubtype, of which there may be none. */
export interface VolledigVspProfiel extends VspProfiel {
  readonly berichttype: Required<PerBericht>;
  readonly actie: Required<PerBericht>;
  readonly rollen: Required<NonNullable<VspProfiel['rollen']>>;
}

/**
 * Our guess of the values that are not public: reconstructed (R), all of them. `Instelling` is one of the rollen that the
 * ontvangstcontrole BRS01 names, and DJI acts as zorgverzekeraar (STB chapter 2).
 */
export const VSP_PROFIEL: VolledigVspProfiel = Object.freeze({
  berichttype: Object.freeze({ FZ825: 'FZ825', FZ826: 'FZ826' }),
  actie: Object.freeze({ FZ825: 'Aanleveren', FZ826: 'Aanleveren' }),
  rollen: Object.freeze({ zorgaanbieder: 'Instelling', DJI: 'Zorgverzekeraar', VECOZO: 'VECOZO' }),
});

const TEXT: JsonSchema = { type: 'string' };

function fieldsOf(...names: readonly string[]): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, TEXT])),
    additionalProperties: false,
  };
}

const PER_BERICHT = /* @__PURE__ */ fieldsOf('FZ825', 'FZ826');

const PROFIEL: JsonSchema = {
  type: 'object',
  properties: {
    berichttype: PER_BERICHT,
    berichtsubtype: PER_BERICHT,
    actie: PER_BERICHT,
    rollen: /* @__PURE__ */ fieldsOf('zorgaanbieder', 'DJI', 'VECOZO'),
  },
  additionalProperties: false,
};

const ROLLEN = /* @__PURE__ */ fieldsOf('afzender', 'geadresseerde');

/** What a caller gave besides a message, once it is judged; what he did not give is empty. */
interface Given<T> {
  readonly given: T;
  readonly findings: readonly VspFinding[];
}

/** The profile that a caller gave, and what is wrong with it: a field that is not known would be lost. */
export function readVspProfiel(vspProfiel: VspProfiel | undefined): Given<VspProfiel> {
  return readGiven(vspProfiel, PROFIEL, '/vspProfiel');
}

/** The rollen of the two parties of a message. */
export interface Rollen {
  readonly afzender?: string;
  readonly geadresseerde?: string;
}

/** The rollen that a caller gave, and what is wrong with them. */
export function readRollen(rollen: Rollen | undefined): Given<Rollen> {
  return readGiven(rollen, ROLLEN, '/rollen');
}

function readGiven<T extends object>(value: T | undefined, schema: JsonSchema, at: string): Given<T> {
  const copy = copyJson(value === undefined ? {} : value);
  const findings = judgeJson(copy, schema, at);
  return { given: (findings.length === 0 ? copy : {}) as T, findings };
}
