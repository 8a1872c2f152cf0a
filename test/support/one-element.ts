/** An XSD with one element `v`: a restriction of a built-in type, with these facets as XML text. */
export function oneElementXsd(builtin: string, facets = ''): string {
  return (
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="v"><xs:simpleType>' +
    `<xs:restriction base="xs:${builtin}">${facets}</xs:restriction>` +
    '</xs:simpleType></xs:element></xs:schema>'
  );
}

/** A message for that XSD, with exactly this value. */
export function oneElementMessage(value: string): string {
  return `<v>${characterReferences(value)}</v>`;
}

/** One facet as XML text. */
export function facet(name: string, value: string | number): string {
  return `<xs:${name} value="${characterReferences(String(value))}"/>`;
}

// References survive the line-ending and attribute normalisation of the XML parser; plain characters do not.
function characterReferences(text: string): string {
  return [...text].map((c) => (/[A-Za-z0-9]/.test(c) ? c : `&#${c.codePointAt(0)};`)).join('');
}
