/**
 * Validates a document against an XSD that is not part of this package: an official one, or that of a sibling message.
 * An XSD outside the supported subset is refused with the construct and its line.
 */
import { readFileSync } from 'node:fs';
import { compileSchema, validateStructure } from 'fz825/schema';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

const compiled = compileSchema(read('../schemas/fz825-2.0.xsd'));
if (!compiled.ok)
  throw new Error(compiled.findings.map(({ line, message }) => `${line}: ${message}`).join('\n'));

const xml = read('exchange/FZ825_06290001_A-2026-0033_T.xml');
console.log(`as it is: ${validateStructure(xml, compiled.schema).length} findings`);
for (const { rule, path, line, column } of validateStructure(xml.replace('9992', 'DJI'), compiled.schema)) {
  console.log(`broken: ${rule} ${path} ${line}:${column}`);
}

const refused = compileSchema(read('../schemas/fz825-2.0.xsd').replaceAll('xs:sequence', 'xs:all'));
if (!refused.ok)
  console.log(`refused: ${refused.findings[0]?.construct} in line ${refused.findings[0]?.line}`);
