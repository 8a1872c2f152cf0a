import { isNonEmpty, type NonEmpty } from '../../finding/index.ts';
import { EN_VSP, inTaal, type TaalOptions } from '../../taal/index.ts';
import { schemas, type VspSoort } from '../model/schemas.ts';
import type { components } from '../model/types.ts';
import type { VspFinding } from '../vsp-finding.ts';
import { copyJson } from './copy-json.ts';
import { judgeJson } from './judge-json.ts';

/** Data of the VSP-koppeling, by their kind. */
export type VspGegevens<S extends VspSoort = VspSoort> = components['schemas'][S];

/** Data that are right, or all that is wrong with them. */
export type ReadVspGegevensResult<S extends VspSoort = VspSoort> =
  | {
      readonly ok: true;
      /** A copy, with the fields that the description does not name. */
      readonly gegevens: VspGegevens<S>;
    }
  | { readonly ok: false; readonly findings: NonEmpty<VspFinding> };

/**
 * Judges data of the VSP-koppeling (STB §5.1) by the description in `fz825/schemas/vsp`: what is verified in what VECOZO
 * has published, and what is reconstructed. Fields that it does not name are kept.
 *
 * @param soort which schema of that description, such as `BerichtMetadataPull` or `ValidationProblemDetails`
 * @param gegevens anything: what JSON.parse gave
 * @returns `VSP-VORM` for each fault, with a JSON Pointer and never a value; a field that is missing has the place that it
 *   should have had
 * @throws TypeError when there is no such schema
 * @example
 * readVspGegevens('Zoekpad', { conversatieId: 'geen uuid' }).ok; //=> false
 */
export function readVspGegevens<S extends VspSoort>(
  soort: S,
  gegevens: unknown,
  { taal }: TaalOptions = {},
): ReadVspGegevensResult<S> {
  if (typeof soort !== 'string' || !Object.hasOwn(schemas, soort))
    throw new TypeError(`soort must be one of ${Object.keys(schemas).join(', ')}.`);
  const copy = copyJson(gegevens);
  const findings = judgeJson(copy, schemas[soort]);
  if (isNonEmpty(findings)) return inTaal({ ok: false, findings }, taal, EN_VSP);
  // The schemas and the types are generated from the same description.
  return { ok: true, gegevens: copy as VspGegevens<S> };
}
