import { compileSchema } from 'fz825/schema';
import { expect, test } from 'vitest';

// It took two seconds: the positions at which it may end were copied for each of them.
test.each(['a{0,10000}', '(ab?){0,10000}', '[a-z]{1,9999}', 'a{0,5000}b{0,5000}'])(
  'a pattern with a high bound is compiled: %s',
  (pattern) => {
    const compiled = compileSchema(
      `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="r"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="${pattern}"/></xs:restriction></xs:simpleType></xs:element></xs:schema>`,
    );
    expect(compiled.ok).toBe(true);
  },
);
