import { type Child, type ComplexType, compileSchema } from '../../src/schema/index.ts';

/** Children by their names; undefined for one that the class does not know. */
export function childrenOf({ elements }: ComplexType, names: readonly string[]): readonly Child[] {
  const known = new Map(elements.map((element) => [element.name, element]));
  return names.map((name) => known.get(name));
}

/** The class of a model such as `(A B? (C D){1,3} E*)`. */
export function classOf(model: string): ComplexType {
  const compiled = compileSchema(xsdOf(model));
  const type = compiled.ok ? compiled.schema.roots[0]?.type : undefined;
  if (type?.kind !== 'complex') throw new Error(`${model} is not a model of a class.`);
  return type;
}

/** An XSD of one class of that model. */
export function xsdOf(model: string): string {
  const tokens = model.match(/[A-Z]|[()]|[?*+]|\{\d+,\d*\}/g) ?? [];
  const written: string[] = [];
  const open: number[] = [];
  let last = 0;
  for (const token of tokens) {
    if (token === '(') {
      open.push(written.push('<xs:sequence') - 1);
      written.push('>');
    } else if (token === ')') {
      written.push('</xs:sequence>');
      last = open.pop() ?? 0;
    } else if (/[A-Z]/.test(token)) {
      last = written.push(`<xs:element name="${token}" type="xs:string"`) - 1;
      written.push('/>');
    } else written[last] += occursOf(token);
  }
  return (
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="r"><xs:complexType>' +
    `${written.join('')}</xs:complexType></xs:element></xs:schema>`
  );
}

function occursOf(suffix: string): string {
  const { min, max } = boundsOf(suffix);
  return ` minOccurs="${min}" maxOccurs="${max === Number.POSITIVE_INFINITY ? 'unbounded' : max}"`;
}

/** The bounds of `?`, `*`, `+`, `{1,2}` or nothing. */
export function boundsOf(suffix: string): { min: number; max: number } {
  const [min = '', max = ''] = suffix.match(/\d+/g) ?? [];
  return {
    min: suffix === '?' || suffix === '*' ? 0 : Number(min || 1),
    max: suffix === '*' || suffix === '+' ? Number.POSITIVE_INFINITY : Number(max || 1),
  };
}
