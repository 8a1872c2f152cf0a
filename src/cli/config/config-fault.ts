/** What is wrong with a file of settings, with its place in the JSON. */
export interface ConfigFault {
  /** A JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly message: string;
}

/** True for what JSON has between braces. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A name as a part of a JSON Pointer. */
export function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
