import { readFileSync } from 'node:fs';
import type { Finding } from 'fz825';
import { compileSchema, validateStructure } from 'fz825/schema';
import { compileOracles } from '../support/oracles.ts';
import type { XmlElement } from '../support/xml-tree.ts';

/** The schema of the library and the oracles, made of one XSD. */
export interface Judges {
  readonly structure: (xml: string) => readonly Finding[];
  /** The verdict of each oracle. */
  readonly oracles: (xml: string) => Readonly<Record<string, boolean>>;
}

const FZ825 = compile('FZ825', '../../schemas/fz825-2.0.xsd');
const FZ826 = compile('FZ826', '../../schemas/fz826-2.0.xsd');
const FZ826_NAMESPACE = 'http://ei.vektis.nl/mutatiebericht495';

/** The judges of a message: its namespace tells which XSD; one of neither namespace is refused by both. */
export function judges({ namespace }: Pick<XmlElement, 'namespace'>): Judges {
  return namespace === FZ826_NAMESPACE ? FZ826 : FZ825;
}

function compile(berichttype: string, path: string): Judges {
  const xsd = readFileSync(new URL(path, import.meta.url), 'utf8');
  const compiled = compileSchema(xsd, { berichttype });
  if (!compiled.ok) throw new Error(`${path} is not compiled`);
  const { schema } = compiled;
  // Documentation has no bearing on a verdict, and one of the oracles reads the XSD anew for every message.
  const oracles = compileOracles(xsd.replace(/<xs:annotation>[\s\S]*?<\/xs:annotation>/g, ''));
  return {
    structure: (xml) => validateStructure(xml, schema),
    oracles: (xml) => Object.fromEntries(oracles.map(({ name, accepts }) => [name, accepts(xml)])),
  };
}
