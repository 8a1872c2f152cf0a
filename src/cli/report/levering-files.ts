import { openWholeFile, type WholeFile } from '../files/whole-file.ts';

/** Where what is told of a delivery goes, as far as it was asked for. */
export interface LeveringOutputs {
  readonly reports: readonly string[];
  readonly foutlijst?: string | undefined;
  readonly na?: string | undefined;
  readonly gebeurtenissen?: string | undefined;
}

/** The same, open to be written. */
export interface LeveringFiles {
  readonly reports: readonly { readonly path: string; readonly file: WholeFile }[];
  readonly foutlijst: WholeFile | undefined;
  readonly na: WholeFile | undefined;
  readonly gebeurtenissen: WholeFile | undefined;
  /** Puts what was written in its place; the state and the events after a GO alone. */
  keep(isGo: boolean): Promise<void>;
  drop(): Promise<void>;
}

/** Opens all files, before anything is judged. @throws UsageError (rejects) when one cannot be written */
export async function openLeveringFiles(outputs: LeveringOutputs): Promise<LeveringFiles> {
  const opened: WholeFile[] = [];

  async function open(path: string): Promise<WholeFile> {
    const file = await openWholeFile(path);
    opened.push(file);
    return file;
  }

  async function openAny(path: string | undefined): Promise<WholeFile | undefined> {
    return path === undefined ? undefined : open(path);
  }

  async function drop(): Promise<void> {
    for (const file of opened) await file.drop();
  }

  try {
    const reports: LeveringFiles['reports'][number][] = [];
    for (const path of outputs.reports) reports.push({ path, file: await open(path) });
    const foutlijst = await openAny(outputs.foutlijst);
    const na = await openAny(outputs.na);
    const gebeurtenissen = await openAny(outputs.gebeurtenissen);
    return {
      ...{ reports, foutlijst, na, gebeurtenissen, drop },
      keep: async (isGo) => {
        for (const file of opened) if (isGo || (file !== na && file !== gebeurtenissen)) await file.keep();
      },
    };
  } catch (error) {
    await drop();
    throw error;
  }
}
