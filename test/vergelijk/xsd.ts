/** An element with a value, of a built-in type or of one that is written out. */
export function el(name: string, type: string, occurs = ''): string {
  return type.startsWith('<')
    ? `<xs:element name="${name}"${attributes(occurs)}>${type}</xs:element>`
    : `<xs:element name="${name}" type="xs:${type}"${attributes(occurs)}/>`;
}

/** An element with elements. */
export function klasse(name: string, content: string, occurs = ''): string {
  return `<xs:element name="${name}"${attributes(occurs)}><xs:complexType>${groep(content)}</xs:complexType></xs:element>`;
}

/** A group of elements. */
export function groep(content: string, occurs = ''): string {
  return `<xs:sequence${attributes(occurs)}>${content}</xs:sequence>`;
}

/** A type with facets, each as `naam=waarde`. */
export function st(base: string, ...facets: readonly string[]): string {
  const written = facets.map((facet) => {
    const at = facet.indexOf('=');
    return `<xs:${facet.slice(0, at)} value="${escaped(facet.slice(at + 1))}"/>`;
  });
  return `<xs:simpleType><xs:restriction base="xs:${base}">${written.join('')}</xs:restriction></xs:simpleType>`;
}

/** A list of codes, each with its text. */
export function codes(texts: Readonly<Record<string, string>>): string {
  const written = Object.entries(texts).map(
    ([code, text]) =>
      `<xs:enumeration value="${escaped(code)}"><xs:annotation><xs:documentation>${escaped(text)}</xs:documentation></xs:annotation></xs:enumeration>`,
  );
  return `<xs:simpleType><xs:restriction base="xs:string">${written.join('')}</xs:restriction></xs:simpleType>`;
}

/** A schema with these global elements, in the namespace `urn:a` unless another is given. */
export function schema(elements: string, namespace = 'urn:a'): string {
  const own = namespace === '' ? '' : ` targetNamespace="${namespace}" xmlns="${namespace}"`;
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"${own} elementFormDefault="qualified" id="T">${elements}</xs:schema>`;
}

/** A schema of one message, with this in it. */
export function bericht(content: string, namespace?: string): string {
  return schema(klasse('Bericht', content), namespace);
}

function attributes(occurs: string): string {
  const [min, max] = occurs.split('..');
  if (occurs === '') return '';
  return ` minOccurs="${min}" maxOccurs="${max === '*' ? 'unbounded' : max}"`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
