import { XmlBufferInputProvider, XmlDocument, XmlError, xmlRegisterInputProvider } from 'libxml2-wasm';

/** A document with the name under which libxml2 can ask for it. */
export interface ServedDocument {
  readonly location: string;
  readonly linked: string;
}

const provider = new XmlBufferInputProvider({});
const PROBE: ServedDocument = { location: locationOf(0), linked: '<probe/>' };
const PROBING = `<a xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="${PROBE.location}"/></a>`;

/** The name under which a document is served; nothing else in the world answers to it. */
export function locationOf(index: number): string {
  return `fz825-xsd:/${index}`;
}

/** Lets libxml2 read these documents, and no others, as long as the action lasts. */
export function serveDocuments<T>(documents: readonly ServedDocument[], action: () => T): T {
  if (documents.length === 0) return action();
  const encoder = new TextEncoder();
  const served = [PROBE, ...documents];
  for (const { location, linked } of served) provider.addBuffer(location, encoder.encode(linked));
  try {
    // Anyone may remove the providers of all, and there is no way to ask which ones are there but to use them.
    if (!isRegistered() && !xmlRegisterInputProvider(provider))
      throw new Error('libxml2 has no room for another input provider.');
    return action();
  } finally {
    for (const { location } of served) provider.removeBuffer(location);
  }
}

function isRegistered(): boolean {
  const document = XmlDocument.fromString(PROBING);
  try {
    document.processXInclude();
    return true;
  } catch (error) {
    if (error instanceof XmlError) return false;
    throw error;
  } finally {
    document.dispose();
  }
}
