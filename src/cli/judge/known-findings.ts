import { isJudged } from '../../gate/index.ts';
import type { Controletype, Finding } from '../../index.ts';
import type { FileReport } from '../report/file-report.ts';
import { createFingerprints } from '../report/fingerprints.ts';
import { normalPath } from '../report/place.ts';
import { rules } from '../rules.ts';

/** A finding or waarschuwing of a baseline: where it stands, and nothing of what stands there. */
export interface KnownFinding {
  readonly fingerprint: string;
  readonly rule: string;
  /** Path of the file, from the folder of the baseline. */
  readonly file: string;
  /** Path in the message, by the names of the schema. */
  readonly path: string;
}

/** What is known of messages, and from which folder their files are named. */
export interface Baseline {
  readonly folder: string;
  readonly bekend: readonly KnownFinding[];
}

/** What a baseline comes to for one file. */
export interface AgainstBaseline {
  /** The report, in which what is known stands apart. */
  readonly report: FileReport;
  /** What the baseline has of this file, and was not found although it was looked for. */
  readonly gone: readonly KnownFinding[];
}

const TYPE_OF: ReadonlyMap<string, Controletype> = new Map(
  rules.map(({ id, controletype }) => [id, controletype]),
);

/** Makes what holds reports against a baseline. */
export function createKnown({ folder, bekend }: Baseline): (report: FileReport) => AgainstBaseline {
  const byFile = new Map<string, Map<string, KnownFinding>>();
  for (const each of bekend) {
    const ofFile = byFile.get(each.file) ?? new Map<string, KnownFinding>();
    byFile.set(each.file, ofFile.set(each.fingerprint, each));
  }
  return (report) => {
    const { file, findings, waarschuwingen, controletypes } = report;
    const open = new Map(byFile.get(normalPath(file, folder)));
    const known: Finding[] = [];
    const fingerprint = createFingerprints(file, folder);
    const isNew = (finding: Finding): boolean => {
      if (!open.delete(fingerprint(finding))) return true;
      known.push(finding);
      return false;
    };
    const shown = {
      ...report,
      findings: findings.filter(isNew),
      waarschuwingen: waarschuwingen.filter(isNew),
    };
    const notRun = new Set(report.unchecked.map(({ rule }) => rule));
    const gone = [...open.values()].filter(({ rule }) => {
      const controletype = TYPE_OF.get(rule);
      // Of a rule that there is no more nothing will be found.
      return controletype === undefined || (isJudged(controletypes[controletype]) && !notRun.has(rule));
    });
    return { report: { ...shown, bekend: known }, gone };
  };
}

/** What a baseline has of a file from now on. */
export function knownOf(
  { file, findings, waarschuwingen }: FileReport,
  folder: string,
): readonly KnownFinding[] {
  const fingerprint = createFingerprints(file, folder);
  return [...findings, ...waarschuwingen].map((finding) => ({
    fingerprint: fingerprint(finding),
    rule: finding.rule,
    file: normalPath(file, folder),
    path: finding.path,
  }));
}
