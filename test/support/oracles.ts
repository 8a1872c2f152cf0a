import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  XmlBufferInputProvider,
  XmlDocument,
  XmlValidateError,
  XsdValidator,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import { type Document, parseXml } from 'libxmljs2';

/** A second opinion on messages: libxml2 2.9.9 (libxmljs2) or libxml2 2.15 (libxml2-wasm), with one XSD. */
export interface Oracle {
  readonly name: OracleName;
  /** False for a message that is not well formed as well as for one that the XSD refuses. */
  readonly accepts: (xml: string) => boolean;
  /** Frees what the oracle holds outside the JavaScript heap; it answers no more questions after that. */
  readonly dispose: () => void;
}

export type OracleName = 'libxmljs2' | 'libxml2-wasm';

/** The schemas that an XSD imports, by schemaLocation: names of files without a folder. */
export type Imports = Readonly<Record<string, string>>;

/** The oracles for an XSD, older one first; throws when one of them refuses the XSD, which `schemaErrors` tells. */
export function compileOracles(
  xsd: string,
  names: readonly OracleName[] = ORACLES,
  imports: Imports = {},
): readonly Oracle[] {
  return names.map((name) => COMPILERS[name](xsd, imports));
}

/** What each oracle has against an XSD; the message is undefined when it accepts the XSD. */
export function schemaErrors(
  xsd: string,
  imports: Imports = {},
): readonly { name: OracleName; message: string | undefined }[] {
  return ORACLES.map((name) => ({ name, message: complaint(() => COMPILERS[name](xsd, imports).dispose()) }));
}

/** This binding reads imports from files, anew for every message. */
function libxmljs2Oracle(xsd: string, imports: Imports): Oracle {
  const files = Object.entries(imports);
  if (files.length === 0) return libxmljs2OracleOf(parseSafely(xsd), () => undefined);
  const folder = mkdtempSync(join(tmpdir(), 'fz825-oracle-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    for (const [name, text] of files) writeFileSync(join(folder, name), text);
    return libxmljs2OracleOf(parseSafely(xsd, join(folder, MAIN)), remove);
  } catch (error) {
    remove();
    throw error;
  }
}

function libxmljs2OracleOf(schema: Document, dispose: () => void): Oracle {
  // This binding compiles the XSD anew for every message, and throws only when the XSD itself is at fault.
  parseSafely('<x/>').validate(schema);
  const accepts = (xml: string): boolean => {
    const message = parsed(() => parseSafely(xml));
    return message?.validate(schema) === true;
  };
  return { name: 'libxmljs2', accepts, dispose };
}

// Of this binding nothing but parseXml and validate: it has known faults that will not be repaired.
function parseSafely(xml: string, baseUrl?: string): Document {
  return parseXml(xml, baseUrl === undefined ? { nonet: true } : { nonet: true, baseUrl });
}

function libxml2WasmOracle(xsd: string, imports: Imports): Oracle {
  const schema = XmlDocument.fromString(xsd, { url: FOLDER + MAIN });
  try {
    const validator = serving(imports, () => XsdValidator.fromDoc(schema));
    const accepts = (xml: string): boolean => {
      const message = parsed(() => XmlDocument.fromString(xml));
      if (message === undefined) return false;
      try {
        validator.validate(message);
        return true;
      } catch (error) {
        // An internal error of the oracle is no verdict.
        if (error instanceof XmlValidateError) return false;
        throw error;
      } finally {
        message.dispose();
      }
    };
    const dispose = (): void => {
      validator.dispose();
      schema.dispose();
    };
    return { name: 'libxml2-wasm', accepts, dispose };
  } catch (error) {
    schema.dispose();
    throw error;
  }
}

/** Lets this binding read these schemas as long as the action lasts. */
function serving<T>(imports: Imports, action: () => T): T {
  const files = Object.entries(imports);
  if (files.length === 0) return action();
  const served = [['probe', '<probe/>'], ...files] as const;
  for (const [name, text] of served) provider.addBuffer(FOLDER + name, new TextEncoder().encode(text));
  try {
    // Other tests in this process remove the providers of all; which are there shows only in their use.
    if (!isRegistered() && !xmlRegisterInputProvider(provider)) throw new Error('There is no room.');
    return action();
  } finally {
    for (const [name] of served) provider.removeBuffer(FOLDER + name);
  }
}

function isRegistered(): boolean {
  const href = `${FOLDER}probe`;
  const document = XmlDocument.fromString(
    `<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="${href}"/></a>`,
  );
  try {
    return complaint(() => document.processXInclude()) === undefined;
  } finally {
    document.dispose();
  }
}

function parsed<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch {
    return undefined;
  }
}

function complaint(action: () => unknown): string | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const MAIN = 'main.xsd';
const FOLDER = 'fz825-oracle:/';
const provider = new XmlBufferInputProvider({});

const ORACLES: readonly OracleName[] = ['libxmljs2', 'libxml2-wasm'];
const COMPILERS: Readonly<Record<OracleName, (xsd: string, imports: Imports) => Oracle>> = {
  libxmljs2: libxmljs2Oracle,
  'libxml2-wasm': libxml2WasmOracle,
};
