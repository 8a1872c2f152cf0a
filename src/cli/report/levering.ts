import { type Administratie, toGegevens } from '../../entries/administratie.ts';
import type { Fout, Verslag } from '../../entries/levering.ts';
import { makeVerslag, type VerslagKop } from '../../levering/index.ts';
import { EXIT } from '../io.ts';
import { createFastTeller, type LeveringOutcome } from '../judge/create-levering-judge.ts';
import { formatFout, foutlijstKop } from './foutlijst.ts';
import type { LeveringFiles } from './levering-files.ts';
import { decimal, describeAantallen, describeCriterium } from './levering-words.ts';

/** What is told of a delivery, while it is judged. */
export interface LeveringReport {
  add(outcome: LeveringOutcome): Promise<void>;
  /** Writes what is told at the end. */
  end(state: Administratie | undefined): Promise<{ readonly verslag: Verslag; readonly exit: number }>;
  /** For stdout. */
  text(): string;
}

/** So many faults stand in a report of HTML: of more a browser becomes slow. */
const MOST_ROWS = 2_000;

/** Makes what tells of a delivery. */
export function createLeveringReport(kop: VerslagKop, files: LeveringFiles): LeveringReport {
  const teller = createFastTeller();
  const rows: Fout[] = [];
  let found = 0;
  let unreadable = 0;
  let hasBegun = false;
  let text = '';

  async function begin(): Promise<void> {
    if (hasBegun) return;
    hasBegun = true;
    await files.foutlijst?.write(`\ufeff${foutlijstKop()}`);
  }

  return {
    add: async ({ verslag, fouten, gebeurtenissen, errors }) => {
      await begin();
      teller.addVerslag(verslag);
      unreadable += errors.length;
      found += fouten.length;
      for (const fout of fouten.slice(0, MOST_ROWS - rows.length)) rows.push(fout);
      if (fouten.length > 0) await files.foutlijst?.write(fouten.map(formatFout).join(''));
      if (gebeurtenissen.length > 0)
        await files.gebeurtenissen?.write(gebeurtenissen.map((each) => `${JSON.stringify(each)}\n`).join(''));
    },
    end: async (state) => {
      await begin();
      const verslag = makeVerslag(teller, { ...kop, isDeel: false });
      for (const { path, file } of files.reports)
        await file.write(
          /\.html$/i.test(path)
            ? (await import('./levering-html.ts')).leveringHtml(verslag, rows, found)
            : `${JSON.stringify(verslag, undefined, 2)}\n`,
        );
      if (state !== undefined) await files.na?.write(`${JSON.stringify(toGegevens(state), undefined, 2)}\n`);
      text = describe(verslag);
      const isInternal = verslag.aantallen.error > unreadable;
      const isGo = verslag.besluit.uitkomst === 'GO';
      return { verslag, exit: isInternal ? EXIT.internal : isGo ? EXIT.accepted : EXIT.rejected };
    },
    text: () => text,
  };
}

/** What is told on stdout, in a few lines. */
function describe({ besluit, aantallen, dubbel, hashtotaal, proef }: Verslag): string {
  const { steekproef } = besluit;
  return `${[
    `${besluit.uitkomst}${proef ? ' (proef: niets is vastgelegd)' : ''}`,
    describeAantallen(aantallen),
    ...(dubbel.length === 0 ? [] : [`dubbel: ${dubbel.length}`]),
    ...besluit.criteria.map(
      (each) => `  ${each.voldaan ? 'voldoet      ' : 'voldoet niet '} ${describeCriterium(each)}`,
    ),
    ...(steekproef === undefined
      ? []
      : [
          `  steekproef: met 95 % zekerheid is ${decimal(steekproef.van)} tot ${decimal(steekproef.tot)} % afgekeurd`,
        ]),
    `hashtotaal ${hashtotaal}`,
  ].join('\n')}\n`;
}
