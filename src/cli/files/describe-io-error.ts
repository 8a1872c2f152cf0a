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
  ['PATROON', 'er is geen bestand dat op dit patroon past'],
  ['ZIP_VORM', 'is geen zip die kan worden gelezen'],
  ['ZIP_GROOT', 'is een zip van 4 GiB, 65.535 bestanden of meer; die wordt niet gelezen'],
  ['ZIP_VOL', 'de zip pakt uit tot meer dan 1 GiB; pak hem zelf uit'],
  ['ZIP_VERSLEUTELD', 'is versleuteld; pak het zelf uit'],
  ['ZIP_METHODE', 'is ingepakt op een manier die niet wordt gelezen; pak het zelf uit'],
  ['ZIP_BEDORVEN', 'is beschadigd'],
  ['ZIP_ARCHIEF', 'is een archief in een archief; pak het zelf uit'],
  ['ZIP_LEEG', 'er zit geen bericht (*.xml) in'],
  ['Z_DATA_ERROR', 'is beschadigd, of is niet ingepakt'],
  ['Z_BUF_ERROR', 'is beschadigd: het houdt te vroeg op'],
]);
