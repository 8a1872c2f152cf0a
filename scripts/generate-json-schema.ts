import { messageSchema } from '../src/json-schema/index.ts';
import { compileSchema } from '../src/schema/index.ts';
import { printJson } from './json-schema/print-json.ts';

interface Source {
  readonly xsd: string;
  readonly title: string;
}

const SOURCES: readonly Source[] = [
  { xsd: 'fz825-2.0.xsd', title: 'FZ825 Mutatiebericht 2.0' },
  { xsd: 'fz826-2.0.xsd', title: 'FZ826 Retourbericht 2.0' },
];

/** The files of schemas/ that follow from the XSDs: JSON Schema 2020-12 of a message in JSON, by name. */
export function generateJsonSchemas(readSource: (name: string) => string): ReadonlyMap<string, string> {
  return new Map(
    SOURCES.map(({ xsd, title }) => {
      const compiled = compileSchema(readSource(xsd));
      if (!compiled.ok)
        throw new Error(
          `${xsd}: ${compiled.findings.map(({ line, message }) => `${line}: ${message}`).join('\n')}`,
        );
      const name = xsd.replace(/\.xsd$/, '.schema.json');
      const head = {
        $id: `https://www.npmjs.com/package/fz825/schemas/${name}`,
        $comment: `Gegenereerd uit ${xsd} door \`npm run generate\`: niet bewerken. RECONSTRUCTIE door het project fz825, niet van Vektis; de officiële XSD kan afwijken. Zie schemas/README.md.`,
        title,
      };
      return [name, printJson(messageSchema(compiled.schema, head))];
    }),
  );
}
