import { addTo } from '../data/index.ts';
import type { OverigeTexts } from '../taal/index.ts';
import type { ElementMatch, ElementMatches } from './match-elements.ts';
import type { Touches } from './raakt.ts';
import { pathOf } from './schema-element.ts';
import type { Wijziging } from './wijziging.ts';

/** Each namespace that became another, once: at the first element that it is of. */
export function compareNamespaces(
  { byNew }: ElementMatches,
  touches: Touches,
  texts: OverigeTexts['wijzigingen'],
): readonly Wijziging[] {
  const changed = new Map<string, ElementMatch[]>();
  for (const match of byNew.values()) {
    const { old, now } = match;
    if (old.namespace !== now.namespace) addTo(changed, `${old.namespace} ${now.namespace}`, match);
  }
  return [...changed.values()].flatMap((matches): readonly Wijziging[] => {
    const [first] = matches;
    if (first === undefined) return [];
    const naamruimte = { oud: first.old.namespace, nieuw: first.now.namespace };
    return [
      {
        soort: 'naamruimte',
        oud: pathOf(first.old),
        nieuw: pathOf(first.now),
        message: texts.naamruimte({ ...naamruimte, elements: matches.length }),
        raakt: touches(
          matches.flatMap(({ old, now }) => [old, now]),
          'zelf',
        ),
        naamruimte,
      },
    ];
  });
}
