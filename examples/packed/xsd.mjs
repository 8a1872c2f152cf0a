/** libxml2's verdict by an XSD of the package; needs the optional peer dependency libxml2-wasm. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createXsdValidator } from 'fz825/xsd';

const xsd = readFileSync(fileURLToPath(import.meta.resolve('fz825/schemas/fz825-2.0.xsd')), 'utf8');
const created = createXsdValidator(xsd);
if (!created.ok) throw new Error(JSON.stringify(created.findings));
const [finding] = created.validator.validate('<Bericht xmlns="http://ei.vektis.nl/mutatiebericht494"/>');
created.validator.dispose();
console.log(`${finding?.rule} ${finding?.path} ${finding?.line}:${finding?.column} ${finding?.message}`);
