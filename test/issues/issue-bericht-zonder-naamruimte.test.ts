import { compileSchema, validateStructure } from 'fz825/schema';
import { expect, test } from 'vitest';

test('the root that is expected is named in a whole sentence when the schema has no namespace and no id', () => {
  const compiled = compileSchema(
    '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="r" type="xs:string"/></xs:schema>',
  );
  if (!compiled.ok) return expect.unreachable();
  const [finding] = validateStructure('<x/>', compiled.schema);
  expect(finding).toMatchObject({ rule: 'STR-BERICHT', path: '/*' });
  // It was: verwacht wordt r in naamruimte  ().
  expect(finding?.message).not.toMatch(/ {2}|\(\)/);
});
