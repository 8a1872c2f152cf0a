import { COD954 } from '../model/index.ts';
import {
  type ComplexType,
  type ElementDeclaration,
  isRequired,
  type MessageSchema,
} from '../schema/index.ts';
import type { LackingSchema } from '../taal/index.ts';
import { lack, type WithSchemasFinding } from './with-schemas-finding.ts';

/** What a retourbericht has of its own, by the class. */
const OF_RETOUR = ['Retourcodes', 'IdentificatieRetour', 'DagtekeningRetour'];

/**
 * What the FZ826 lacks to be the FZ825 completed with retourcodes (STB chapter 2, step 7): every class and every element
 * under the same name and as often, Retourcodes in each class, and nothing else that must be there.
 *
 * @param mayLack true for an element of a class that the FZ826 need not have
 */
export function requireMirror(
  fz825: MessageSchema,
  fz826: MessageSchema,
  mayLack: (klasse: string, field: string) => boolean = () => false,
): readonly WithSchemasFinding[] {
  const lacks: WithSchemasFinding[] = [];
  const seen = new Map<ComplexType, Set<ComplexType>>();
  const of825 = (path: string, fault: LackingSchema): unknown => lacks.push(lack('fz825', path, fault));
  const of826 = (path: string, fault: LackingSchema): unknown => lacks.push(lack('fz826', path, fault));

  /** A class without an element of its own has no retourcodes of its own: `isInline`. */
  function compare(
    heen: ComplexType,
    retour: ComplexType,
    path: string,
    depth: number,
    isInline = false,
  ): void {
    const others = seen.get(heen) ?? new Set();
    seen.set(heen, others);
    if (others.has(retour)) return;
    others.add(retour);
    const matched = new Set<ElementDeclaration>();
    for (const sent of heen.elements) {
      const at = `${path}/${sent.name}`;
      // What a profile fills needs no place in the retourbericht.
      if (sent.vast !== undefined) continue;
      if (isOfRetour(sent.name, path)) of825(at, { fault: 'van-retour', element: sent.name });
      const returned = retour.elements.find((each) => each.name === sent.name && each.field === sent.field);
      const klasse = path.slice(path.lastIndexOf('/') + 1);
      if (returned === undefined && mayLack(klasse, sent.field)) continue;
      if (returned?.type.kind !== sent.type.kind || returned.repeatable !== sent.repeatable) {
        of826(at, { fault: 'niet-in-retour', element: sent.name });
        continue;
      }
      matched.add(returned);
      const must = isRequired(retour.content, returned);
      // A retourbericht may have the Header alone.
      if (depth === 0 && must && sent.name !== 'Header')
        of826(at, { fault: 'optioneel', element: sent.name });
      else if (must && !isRequired(heen.content, sent)) of826(at, { fault: 'optioneel', element: sent.name });
      if (sent.type.kind === 'complex' && returned.type.kind === 'complex')
        compare(sent.type, returned.type, at, depth + 1, returned.steps?.length === 0);
    }
    for (const own of retour.elements) {
      if (matched.has(own) || isOfRetour(own.name, path) || own.vast !== undefined) continue;
      if (!isRequired(retour.content, own)) continue;
      if (!heen.elements.some(({ name }) => name === own.name))
        of826(`${path}/${own.name}`, { fault: 'niet-gevuld', element: own.name });
    }
    if (depth > 0 && !isInline) requireRetourcodes(retour, path);
  }

  function requireRetourcodes({ elements, content }: ComplexType, path: string): void {
    const at = `${path}/Retourcodes`;
    const [own, ...others] = elements.filter(({ name }) => name === 'Retourcodes');
    if (own === undefined || others.length > 0 || own.field !== 'retourcodes')
      return void of826(at, { fault: 'ontbreekt', element: 'Retourcodes' });
    if (own.repeatable) of826(at, { fault: 'een-keer', element: 'Retourcodes' });
    if (!isRequired(content, own)) of826(at, { fault: 'verplicht', element: 'Retourcodes' });
    if (own.type.kind === 'simple') of826(at, { fault: 'klasse', element: 'Retourcodes' });
    else requireRetourcode(own.type, at);
  }

  function requireRetourcode({ elements, content }: ComplexType, path: string): void {
    const at = `${path}/Retourcode`;
    const own = elements.find(({ field }) => field === 'retourcode');
    for (const other of elements)
      if (other !== own && isRequired(content, other))
        of826(`${path}/${other.name}`, { fault: 'niet-gevuld', element: other.name });
    if (own?.name !== 'Retourcode') return void of826(at, { fault: 'ontbreekt', element: 'Retourcode' });
    const { type, repeatable } = own;
    if (!repeatable) of826(at, { fault: 'herhaalbaar', element: 'Retourcode' });
    if (!isRequired(content, own)) of826(at, { fault: 'verplicht', element: 'Retourcode' });
    if (type.kind === 'complex') return void of826(at, { fault: 'waarde', element: 'Retourcode' });
    const missing = COD954.elementen.map(({ code }) => code).filter((code) => type.fault(code) !== undefined);
    if (missing.length > 0) of826(at, { fault: 'waarden', element: 'Retourcode', values: missing });
  }

  const [heen] = fz825.roots;
  const [retour] = fz826.roots;
  if (heen?.type.kind === 'complex' && retour?.type.kind === 'complex')
    compare(heen.type, retour.type, `/${retour.name}`, 0);
  if (heen?.name === retour?.name && heen?.namespace === retour?.namespace)
    of826(`/${retour?.name}`, { fault: 'zelfde-root' });
  return lacks;
}

/** Retourcodes in any class; the others in the Header alone. */
function isOfRetour(name: string, path: string): boolean {
  return name === 'Retourcodes' || (OF_RETOUR.includes(name) && path.endsWith('/Header'));
}
