import { digits } from './datatype/digits.ts';
import type { UncomparedDatatype } from './datatype/plain-datatypes.ts';
import type { RestrictionDefinition } from './definition.ts';
import { type Check, type CreateFacetChecks, comparison } from './link-simple-type.ts';

const COMPARISONS = [
  ['minInclusive', (order: number) => order >= 0],
  ['maxInclusive', (order: number) => order <= 0],
  ['minExclusive', (order: number) => order > 0],
  ['maxExclusive', (order: number) => order < 0],
] as const;

/** The checks of digits and bounds, which the messages of this package need for none of their values. */
export const createFacetChecks: CreateFacetChecks = (restrictions, datatype) => [
  ...restrictions.flatMap(digitsCheck),
  ...restrictions.flatMap((step) => boundChecks(step, datatype)),
];

function digitsCheck({ totalDigits, fractionDigits }: RestrictionDefinition): Check[] {
  if (totalDigits === undefined && fractionDigits === undefined) return [];
  const most = {
    total: totalDigits ?? Number.POSITIVE_INFINITY,
    fraction: fractionDigits ?? Number.POSITIVE_INFINITY,
  };
  return [
    (text) => {
      const { total, fraction } = digits(text);
      return total <= most.total && fraction <= most.fraction
        ? undefined
        : { kind: 'cijfers', total: totalDigits, fraction: fractionDigits };
    },
  ];
}

function boundChecks(step: RestrictionDefinition, datatype: UncomparedDatatype): Check[] {
  return COMPARISONS.flatMap(([facet, holds]): Check[] => {
    const bound = step[facet];
    if (bound === undefined) return [];
    const compare = comparison(datatype);
    return [
      (text) => {
        const order = compare(text, bound);
        return order !== undefined && holds(order) ? undefined : { kind: 'grens', facet, bound };
      },
    ];
  });
}
