import { normaliseWhiteSpace } from '../datatype/white-space.ts';
import { invalid } from '../schema-finding.ts';
import { linkWholeSimpleType } from '../whole-support.ts';
import type { TypesState } from './types-state.ts';
import type { XsdNode } from './xsd-document.ts';

/** Holds the default and fixed values of elements against their types, when all of these are known. */
export function checkValues(state: TypesState): void {
  const { complexTypes, findings, valued } = state;
  for (const { node, element } of valued) {
    const complex = complexTypes.get(element.type);
    const key = complex === undefined ? element.type : complex.text;
    const attribute = element.fixed === undefined ? 'default' : 'fixed';
    if (key === undefined)
      findings.push(invalid(node, `xs:element/@${attribute}`, { fault: 'waarde-bij-elementen' }));
    else checkValue(state, node, key, element.fixed ?? element.default ?? '');
  }
}

/** Tells when a default or fixed value is none of the type with this key. */
export function checkValue(
  { simpleTypes, findings }: TypesState,
  node: XsdNode,
  key: string,
  value: string,
): void {
  const definition = simpleTypes.get(key);
  if (definition === undefined) return;
  const type = linkWholeSimpleType(definition);
  if (type.fault(normaliseWhiteSpace(value, type.whiteSpace)) === undefined) return;
  const attribute = node.attributes.has('fixed') ? 'fixed' : 'default';
  findings.push(invalid(node, `xs:${node.name}/@${attribute}`, { fault: 'waarde-buiten-type' }));
}
