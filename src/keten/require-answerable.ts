import { perObject } from '../data/index.ts';
import { ownSchemas } from '../model/index.ts';
import { type MessageSchema, NOT_IN_XML, normaliseWhiteSpace, type SimpleType } from '../schema/index.ts';
import { normaliseBericht } from '../serialize/index.ts';
import { pathToNames, rootOf } from '../structure/index.ts';
import type { KetenContext } from './keten-context.ts';

/** The elements of the Header of an FZ826 of which the caller gives the values. */
const GIVEN = ['IdentificatieRetour', 'DagtekeningRetour'] as const;

/**
 * Requires that what the caller gives can stand in an FZ826, whether there will be one or not: what works for months may
 * not throw at the first rejection.
 *
 * @throws TypeError when `identificatieRetour` or `dagtekeningRetour` cannot
 */
export function requireAnswerable(context: KetenContext): void {
  const { identificatieRetour, peildatum, dagtekeningRetour = peildatum, schemas = ownSchemas } = context;
  const values = [identificatieRetour, dagtekeningRetour];
  const types = givenTypes(schemas.fz826);
  if (values.every((value, index) => fits(value, types[index]))) return;
  // What else it should have is absent, and not asked for here.
  const header = { berichttype: 'FZ826', header: { identificatieRetour, dagtekeningRetour } };
  const normalised = normaliseBericht(header, { schemas });
  const findings = normalised.ok ? [] : normalised.findings;
  const { root, type } = rootOf(schemas.fz826);
  const paths = GIVEN.map((name) => pathToNames(`/${root.name}`, type, ['Header', name]));
  const own = findings.filter(({ path }) => paths.includes(path));
  if (own.length > 0) throw new TypeError(own.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}

/** The types of those elements; undefined for one that the schema does not have as one text. */
const givenTypes = /* @__PURE__ */ perObject(({ roots: [root] }: MessageSchema) => {
  const header = root?.type.kind === 'complex' ? root.type.elements.find(isNamed('Header')) : undefined;
  return GIVEN.map((name): SimpleType | undefined => {
    const element = header?.type.kind === 'complex' ? header.type.elements.find(isNamed(name)) : undefined;
    return element?.type.kind === 'simple' && !element.repeatable ? element.type : undefined;
  });
});

function isNamed(name: string): (element: { readonly name: string }) => boolean {
  return (element) => element.name === name;
}

/** As serializing would judge it, without telling why. */
function fits(value: unknown, type: SimpleType | undefined): boolean {
  if (type === undefined || typeof value !== 'string' || NOT_IN_XML.test(value)) return false;
  return type.fault(normaliseWhiteSpace(value, type.whiteSpace)) === undefined;
}
