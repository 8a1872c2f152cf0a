import type { Finding } from '../../index.ts';
import { describeUnchecked } from './describe-unchecked.ts';
import {
  type FileReport,
  type ReportOptions,
  type Result,
  type ResultReporter,
  WARNING,
} from './file-report.ts';
import { createFingerprints } from './fingerprints.ts';
import { normalPath } from './place.ts';
import { createRegions } from './region.ts';
import { WORDS } from './words.ts';

/** How grave an issue is to GitLab. */
type Severity = 'info' | 'minor' | 'major' | 'critical' | 'blocker';

/**
 * A report of Code Quality for GitLab: an issue for each finding, each waarschuwing, each file that could not be read and
 * each message that was not checked completely. What is known by a baseline is left out.
 */
export function gitlabReporter({ taal }: ReportOptions): ResultReporter {
  const words = WORDS[taal];
  return {
    start: () => '[',
    results: (report: FileReport) => {
      const {
        file,
        findings,
        waarschuwingen,
        errors,
        unchecked,
        uitgezet = [],
        uitKeuze = false,
        text,
      } = report;
      const isIncomplete = report.verdict === 'incomplete' && !uitKeuze;
      const fingerprint = createFingerprints(file);
      const regionOf = createRegions(text);
      const path = normalPath(file);

      function issue(severity: Severity, description: string, found: Found): Result {
        const { rule, line, column } = found;
        const { startLine, startColumn, endLine, endColumn } = regionOf(line, column);
        const written = {
          type: 'issue',
          description,
          check_name: rule,
          categories: ['Bug Risk'],
          fingerprint: fingerprint(found),
          severity,
          location: {
            path,
            lines: { begin: startLine, end: endLine },
            positions: {
              begin: { line: startLine, column: startColumn },
              end: { line: endLine, column: endColumn },
            },
          },
        };
        return { rank: RANKS[severity], text: `\n${JSON.stringify(written)}` };
      }

      const open = describeUnchecked(unchecked, taal);
      return [
        ...findings.map((each) => issue(severityOf(each), `${each.message} (${each.path})`, each)),
        ...errors.map(({ message }) => issue('blocker', message, whole('FOUT'))),
        ...[...(isIncomplete && open.length === 0 ? [words.nietVolledig] : []), ...open].map((sentence) =>
          issue(isIncomplete ? 'critical' : 'minor', sentence, whole('ONVOLLEDIG')),
        ),
        ...waarschuwingen.map((each) => issue('minor', `${each.message} (${each.path})`, each)),
        ...uitgezet.map(({ rule, reden }) => issue('info', words.uitgezet(rule, reden), whole(rule))),
      ];
    },
    between: ',',
    most: Number.POSITIVE_INFINITY,
    end: () => '\n]\n',
  };
}

type Found = Pick<Finding, 'rule' | 'path' | 'line' | 'column'>;

/** What is about the message as a whole. */
function whole(rule: string): Found {
  return { rule, path: '/', line: null, column: null };
}

/** What cannot be read at all is graver than what is wrong in it. */
function severityOf({ controletype }: Finding): Severity {
  return controletype === 1 ? 'critical' : 'major';
}

const RANKS: Readonly<Record<Severity, number>> = {
  blocker: 0,
  critical: 1,
  major: 2,
  minor: WARNING,
  info: WARNING + 1,
};
