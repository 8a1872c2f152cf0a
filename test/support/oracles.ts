import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
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

/** The oracles for an XSD, older one first; throws when one of them refuses the XSD, which `schemaErrors` tells. */
export function compileOracles(xsd: string, names: readonly OracleName[] = ORACLES): readonly Oracle[] {
  return names.map((name) => COMPILERS[name](xsd));
}

/** What each oracle has against an XSD; the message is undefined when it accepts the XSD. */
export function schemaErrors(xsd: string): readonly { name: OracleName; message: string | undefined }[] {
  return ORACLES.map((name) => ({ name, message: complaint(() => COMPILERS[name](xsd).dispose()) }));
}

function libxmljs2Oracle(xsd: string): Oracle {
  const schema = parseSafely(xsd);
  // This binding compiles the XSD anew for every message, and throws only when the XSD itself is at fault.
  parseSafely('<x/>').validate(schema);
  const accepts = (xml: string): boolean => {
    const message = parsed(() => parseSafely(xml));
    return message?.validate(schema) === true;
  };
  return { name: 'libxmljs2', accepts, dispose: () => undefined };
}

// Of this binding nothing but parseXml and validate: it has known faults that will not be repaired.
function parseSafely(xml: string): Document {
  return parseXml(xml, { nonet: true });
}

function libxml2WasmOracle(xsd: string): Oracle {
  const schema = XmlDocument.fromString(xsd);
  try {
    const validator = XsdValidator.fromDoc(schema);
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

const ORACLES: readonly OracleName[] = ['libxmljs2', 'libxml2-wasm'];
const COMPILERS: Readonly<Record<OracleName, (xsd: string) => Oracle>> = {
  libxmljs2: libxmljs2Oracle,
  'libxml2-wasm': libxml2WasmOracle,
};
