import type { SimpleTypeDefinition } from '../definition.ts';
import { invalid, unsupported } from '../schema-finding.ts';
import { isStepOf } from './is-step-of.ts';
import { readRestriction } from './read-restriction.ts';
import { readNamedType, readSimpleType } from './read-simple-type.ts';
import { MAX_CHAIN, type TypesState } from './types-state.ts';
import { keyOf, resolveName, sourceOf } from './xsd-components.ts';
import type { XsdNode } from './xsd-document.ts';

/** The key of the type of the text of a complex type with `xs:simpleContent`; undefined for any other, and when it is wrong. */
export function readSimpleContent(state: TypesState, node: XsdNode, key: string): string | undefined {
  const content = node.children.find(({ name }) => name === 'simpleContent');
  const step = content?.children.find(({ name }) => name === 'extension' || name === 'restriction');
  if (step === undefined) return undefined;
  if (state.texts.has(key)) return state.texts.get(key);
  if (state.reading.has(node)) {
    state.findings.push(invalid(node, 'xs:complexType', { fault: 'type-breidt-zichzelf-uit' }));
    return undefined;
  }
  if (state.reading.size >= MAX_CHAIN) {
    state.findings.push(unsupported(node, 'xs:complexType', { fault: 'keten', limit: MAX_CHAIN }));
    return undefined;
  }
  state.reading.add(node);
  const text = readStep(state, step, key);
  state.reading.delete(node);
  state.texts.set(key, text);
  return text;
}

function readStep(state: TypesState, step: XsdNode, key: string): string | undefined {
  const { components, findings, simpleTypes } = state;
  const qname = step.attributes.get('base');
  if (qname === undefined) {
    findings.push(invalid(step, `xs:${step.name}`, { fault: 'basistype-aantal' }));
    return undefined;
  }
  const name = resolveName(step, qname, sourceOf(components, step));
  const complex = name === undefined ? undefined : components.complexTypes.get(name);
  const hasText = complex?.children.some((child) => child.name === 'simpleContent') ?? true;
  const isSimple = complex === undefined;
  const base =
    name !== undefined && complex !== undefined
      ? readSimpleContent(state, complex, keyOf(components, name))
      : readNamedType(state, step, 'base', qname);
  if (!hasText || (step.name === 'restriction' && isSimple && base !== undefined)) {
    findings.push(invalid(step, `xs:${step.name}/@base`, { fault: 'basistype-tekst' }));
    return undefined;
  }
  const simple = base === undefined ? undefined : simpleTypes.get(base);
  if (base === undefined || simple === undefined || step.name === 'extension') return base;
  return restrict(state, step, { key: base, simple }, key);
}

function restrict(
  state: TypesState,
  step: XsdNode,
  base: { readonly key: string; readonly simple: SimpleTypeDefinition },
  key: string,
): string | undefined {
  const { findings, simpleTypes } = state;
  const anonymous = step.children.find(({ name }) => name === 'simpleType');
  const inner = anonymous === undefined ? base.key : readSimpleType(state, anonymous, `${key}/text/base`);
  const narrower = inner === undefined ? undefined : simpleTypes.get(inner);
  if (narrower === undefined) return undefined;
  if (!isStepOf(narrower, base.simple)) {
    findings.push(unsupported(step, 'xs:simpleType', { fault: 'type-ander' }));
    return undefined;
  }
  const own = readRestriction(step, narrower, findings);
  if (Object.keys(own).length === 0) return inner;
  let free = `${key}/text`;
  for (let n = 2; simpleTypes.has(free); n++) free = `${key}/text#${n}`;
  simpleTypes.set(free, { ...narrower, name: '', restrictions: [...narrower.restrictions, own] });
  return free;
}
