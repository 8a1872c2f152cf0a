import type { Aantallen, GemetenCriterium } from '../../entries/levering.ts';

/** How many messages there are, in words. */
export function describeAantallen(aantallen: Aantallen): string {
  const { berichten, accepted, rejected, incomplete, error, mutaties } = aantallen;
  const parts = [
    `${accepted} goedgekeurd`,
    `${rejected} afgekeurd`,
    ...(incomplete === 0 ? [] : [`${incomplete} niet volledig gecontroleerd`]),
    ...(error === 0 ? [] : [`${error} niet te beoordelen`]),
  ];
  return `${describeOmvang(berichten, mutaties)}: ${parts.join(', ')}`;
}

/** So many messages with so many mutations. */
export function describeOmvang(berichten: number, mutaties: number): string {
  return `${berichten} ${berichten === 1 ? 'bericht' : 'berichten'} met ${mutaties} ${mutaties === 1 ? 'mutatie' : 'mutaties'}`;
}

/** A criterion and what was measured, in words; a percentage with the counts that it comes from. */
export function describeCriterium({ criterium, grens, gemeten, aantal, totaal }: GemetenCriterium): string {
  const name = criterium.replace(/^perControle\./, '');
  if (gemeten === null) return `${name}: niet gemeten`;
  if (criterium === 'hashtotaal') return `${name}: ${gemeten === grens ? 'gelijk' : 'niet gelijk'}`;
  if (criterium === 'berichten') return `${name}: ${gemeten}, ten minste ${grens}`;
  if (totaal !== undefined)
    return `${name}: ${decimal(Number(gemeten))} % (${aantal} van ${totaal}), hoogstens ${decimal(Number(grens))} %`;
  return `${name}: ${gemeten}, hoogstens ${grens}`;
}

/** A number as it is written in Dutch, with at most two decimals. */
export function decimal(number: number): string {
  return String(Math.round(100 * number) / 100).replace('.', ',');
}
