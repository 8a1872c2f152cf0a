import { isObject } from '../data/index.ts';
import type { MessageSchema } from '../schema/index.ts';

/** Tells a compiled schema from anything else, as far as it is used: all its elements, and what is in them. */
export function isMessageSchema(input: unknown): input is MessageSchema {
  const seen = new Set<unknown>();

  function isElement(element: unknown): boolean {
    if (seen.has(element)) return true;
    seen.add(element);
    if (!isObject(element)) return false;
    const { name, namespace, field, repeatable, type } = element;
    return [name, namespace, field].every(isText) && typeof repeatable === 'boolean' && isType(type);
  }

  function isType(type: unknown): boolean {
    if (!isObject(type)) return false;
    const { kind, fault, elements, content } = type;
    if (kind === 'simple') return typeof fault === 'function';
    return kind === 'complex' && isListOf(elements, isElement) && isParticle(content, 0);
  }

  function isParticle(particle: unknown, depth: number): boolean {
    if (!isObject(particle) || depth > MAX_DEPTH) return false;
    const { kind, min, element, particles } = particle;
    if (typeof min !== 'number') return false;
    if (kind === 'element') return isElement(element);
    const isGroup = kind === 'sequence' || (kind === 'choice' && depth > 0);
    return isGroup && isListOf(particles, (each) => isParticle(each, depth + 1));
  }

  if (!isObject(input)) return false;
  const { definition, roots } = input;
  if (!isObject(definition)) return false;
  const { prefixes } = definition;
  return isObject(prefixes) && isListOf(roots, isElement);
}

/** How deep sequences may stand in each other: far deeper than in any schema, and no danger to the stack. */
const MAX_DEPTH = 200;

function isListOf(items: unknown, suits: (item: unknown) => boolean): boolean {
  return Array.isArray(items) && Array.from(items).every(suits);
}

function isText(item: unknown): boolean {
  return typeof item === 'string';
}
