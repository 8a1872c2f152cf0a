/** Why an archive is not read; `describeIoError` has the words. */
export type ArchiveFault =
  | 'ZIP_VORM'
  | 'ZIP_GROOT'
  | 'ZIP_VOL'
  | 'ZIP_VERSLEUTELD'
  | 'ZIP_METHODE'
  | 'ZIP_BEDORVEN'
  | 'ZIP_ARCHIEF'
  | 'ZIP_LEEG';

/** That an archive, or a file in it, cannot be read. */
export class ArchiveError extends Error {
  readonly code: ArchiveFault;

  constructor(code: ArchiveFault) {
    super(code);
    this.code = code;
  }
}
