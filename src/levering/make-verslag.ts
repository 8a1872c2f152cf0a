import type { Herkomst } from '../check/index.ts';
import type { Controletype } from '../finding/index.ts';
import { decide, type Eis } from './besluit.ts';
import type { Teller } from './teller.ts';
import type { Deel, Verslag } from './verslag.ts';

/** What a report says besides what was counted. */
export interface VerslagKop {
  readonly herkomst: Herkomst | null;
  readonly controletype: Controletype | null;
  readonly proef: boolean;
  readonly eisen: readonly Eis[];
  readonly isSteekproef: boolean;
  /** True for a control of which the findings were counted. */
  readonly isGemeten: (rule: string) => boolean;
  /** True when the digests are to be written to JSON. */
  readonly isDeel: boolean;
}

/** Makes a report of what was counted. */
export function makeVerslag(teller: Teller, kop: VerslagKop): Verslag {
  const { herkomst, controletype, proef, eisen, isSteekproef, isGemeten, isDeel } = kop;
  const { digests, isDubbelKnown, ...counted } = teller.result();
  const { aantallen, perControle, perWaarschuwing, perRetourcode, perAfzender, perMaand } = counted;
  const { dubbel, hashtotaal, afgebroken } = counted;
  const besluit = decide(
    eisen,
    {
      berichten: aantallen.berichten,
      rejected: aantallen.rejected,
      nietGecontroleerd: aantallen.incomplete + aantallen.error,
      afgebroken,
      dubbel: isDubbelKnown ? dubbel.length : null,
      hashtotaal,
      perControle: (rule) =>
        isGemeten(rule) ? (ownCount(perControle, rule) ?? ownCount(perWaarschuwing, rule) ?? 0) : null,
      isEenHerkomst: herkomst !== null && controletype !== null,
    },
    isSteekproef,
  );
  const verslag: Verslag = {
    herkomst,
    controletype,
    proef,
    aantallen,
    perControle,
    perWaarschuwing,
    perRetourcode,
    perAfzender,
    perMaand,
    dubbel,
    hashtotaal,
    afgebroken,
    nietGemeten: isDubbelKnown ? [] : ['dubbel'],
    besluit,
  };
  if (digests !== undefined) {
    const deel: Deel = { berichten: digests };
    Object.defineProperty(verslag, 'deel', { value: deel, enumerable: isDeel, configurable: true });
  }
  return verslag;
}

function ownCount(counts: Readonly<Record<string, number>>, rule: string): number | undefined {
  return Object.hasOwn(counts, rule) ? counts[rule] : undefined;
}
