import type { SimpleTypeDefinition } from '../definition.ts';
import { XML } from './xsd-document.ts';

const codes = (...values: readonly string[]): SimpleTypeDefinition['restrictions'] => [
  { enumeration: values.map((value) => ({ value, documentation: '' })) },
];

/** The attributes of XML itself that a schema may refer to without the schema that declares them. */
const TYPES: ReadonlyMap<string, SimpleTypeDefinition> = new Map<string, SimpleTypeDefinition>([
  [
    `{${XML}}lang`,
    {
      builtin: 'anySimpleType',
      union: [
        { name: 'xs:language', builtin: 'language', restrictions: [] },
        { builtin: 'string', restrictions: codes('') },
      ],
      restrictions: [],
    },
  ],
  [`{${XML}}space`, { builtin: 'NCName', restrictions: codes('default', 'preserve') }],
  [`{${XML}}base`, { builtin: 'anyURI', restrictions: [] }],
]);

/** The type of an attribute of XML itself by its `{namespace}name`, or undefined for any other. */
export function xmlAttributeType(expandedName: string): SimpleTypeDefinition | undefined {
  return TYPES.get(expandedName);
}
