/** Words that no English sentence has. */
export const DUTCH: RegExp =
  /(?<![\p{L}-])(?:aan|alleen|bestaat|bevat|bij|dan|de|deze|dit|een|eerste|geen|gebruik|heeft|hebben|het|hier|hoogstens|hoort|kan|maar|mag|meer|met|minstens|moet|moeten|naar|niet|nog|ontbreekt|staan|staat|uit|van|verwacht|voor|voorkomen|wordt|worden|zijn|zonder)(?![\p{L}-])/iu;

/** Names of the standard and of this package, which stay Dutch. */
const NAMES = /eerste aanlevering|\b(?:van|voor|na|tot) \((?:from|before|after|until)\)/g;

/** True when a sentence that should be English has Dutch in it that is no name. */
export function hasDutch(sentence: string): boolean {
  return DUTCH.test(sentence.replace(NAMES, ''));
}
