import { type Fields, isObject } from '../data/index.ts';
import { type Finding, finding } from '../finding/index.ts';
import {
  type ComplexType,
  type ElementDeclaration,
  type MessageSchema,
  normaliseWhiteSpace,
} from '../schema/index.ts';
import { pathTo, rootOf } from '../structure/index.ts';
import { pseudonimiseerTexts } from '../taal/index.ts';
import { type Aanvullend, inModel, nameOf } from './additional.ts';

/** A message without what is left out, and a finding for each element of which nobody said what becomes of it. */
export interface Decided {
  readonly bericht: Fields;
  readonly findings: readonly Finding[];
}

/**
 * Decides on the elements that the model does not have: nobody knows whether what stands in them identifies a person.
 * The value that a profile itself gives an element does not.
 *
 * @param bericht that its schema accepts
 * @param model the schema of this package
 */
export function decideAdditional(
  bericht: Fields,
  schema: MessageSchema,
  model: MessageSchema,
  aanvullend: Aanvullend,
): Decided {
  const findings: Finding[] = [];

  function decide(value: Fields, klasse: string, type: ComplexType, own: ComplexType, path: string): Fields {
    const kept: Record<string, unknown> = { ...value };
    for (const element of type.elements) {
      const held = value[element.field];
      if (held === undefined) continue;
      const known = inModel(element, own);
      if (known === undefined) {
        const name = nameOf(klasse, element);
        const keuze = Object.hasOwn(aanvullend, name) ? aanvullend[name] : undefined;
        if (keuze === 'weglaten') delete kept[element.field];
        else if (keuze === undefined && !isVast(held, element)) add(name, pathTo(path, element, 1), klasse);
        continue;
      }
      const [inner, ofModel] = [element.type, known.type];
      if (inner.kind === 'simple' || ofModel.kind === 'simple') continue;
      const decideItem = (item: unknown, index: number): unknown =>
        isObject(item) ? decide(item, element.name, inner, ofModel, pathTo(path, element, index + 1)) : item;
      kept[element.field] = Array.isArray(held) ? held.map(decideItem) : decideItem(held, 0);
    }
    return kept;
  }

  function add(element: string, path: string, berichtklasse: string): void {
    const mutatie = schema.wire?.mutatieOf(path);
    findings.push(
      finding(
        { controletype: 2, rule: 'PSE-AANVULLEND', args: { element }, path, berichtklasse, mutatie },
        pseudonimiseerTexts,
      ),
    );
  }

  const { root, type } = rootOf(schema);
  const decided = decide(bericht, root.name, type, rootOf(model).type, `/${root.name}`);
  return { bericht: decided, findings };
}

/** True for the value that the profile gives, in each place. */
function isVast(held: unknown, { vast, type }: ElementDeclaration): boolean {
  if (vast === undefined || type.kind === 'complex') return false;
  const value = normaliseWhiteSpace(vast, type.whiteSpace);
  return [held].flat().every((item) => item === value || item === null);
}
