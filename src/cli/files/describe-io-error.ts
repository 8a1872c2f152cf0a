/** Why a file could not be read or written, without more than the system says. */
export function describeIoError(error: unknown): string {
  const code = codeOf(error);
  return REASONS.get(code) ?? `lezen of schrijven mislukt${code === '' ? '' : ` (${code})`}`;
}

/** What the system calls the fault; empty when it says nothing. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'bestaat niet'],
  ['EACCES', 'mag niet worden gelezen of geschreven'],
  ['EPERM', 'mag niet worden gelezen of geschreven'],
  ['EISDIR', 'is een map'],
  ['EEXIST', 'is geen map'],
  ['EROFS', 'mag niet worden geschreven'],
  ['ELOOP', 'is een link die nergens eindigt'],
  ['ENOTDIR', 'staat niet in een map'],
  ['ENOSPC', 'past niet op de schijf'],
]);
