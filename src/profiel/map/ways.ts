import { type ElementDeclaration, isRequired, type Step } from '../../schema/index.ts';
import type { FieldMap } from './field-map.ts';
import type { Place } from './plan.ts';
import { pathAlong } from './trail.ts';
import type { WireSchema } from './write-schema.ts';

/** What the ways through a schema come to. */
export interface Ways {
  /** The way of a field; it holds the same on both sides when it is one step that holds one value as it is. */
  wayOf(route: readonly Place[], isOther: boolean): Pick<FieldMap, 'steps' | 'plain'>;
  /** True when each element on a way must be there. */
  isOnEvery(route: readonly Place[]): boolean;
  /** An element of the model, that stands at the end of a way. */
  declare(
    element: Pick<ElementDeclaration, 'name' | 'field' | 'repeatable'>,
    route: readonly Place[],
    type: ElementDeclaration['type'],
  ): ElementDeclaration;
}

/** The ways through the schema of the XML. */
export function createWays(wire: WireSchema): Ways {
  function stepsOf(route: readonly Place[]): readonly Step[] {
    return route.map((place) => {
      const { name, field, repeatable } = wire.at(place);
      return { name, field, repeatable };
    });
  }

  /** The way of a field; it holds the same on both sides when it is one step that holds one value as it is. */
  function wayOf(route: readonly Place[], isOther: boolean): Pick<FieldMap, 'steps' | 'plain'> {
    const steps = stepsOf(route);
    const [first, ...others] = steps;
    const isPlain = first !== undefined && others.length === 0 && !first.repeatable && !isOther;
    return { steps, plain: isPlain ? first.field : undefined };
  }

  /** True when each element on a way must be there. */
  function isOnEvery(route: readonly Place[]): boolean {
    return route.every(({ around, element }) => {
      const type = around?.element.type;
      return type?.kind === 'complex' && isRequired(type.content, element);
    });
  }

  function declare(
    { name, field, repeatable }: Pick<ElementDeclaration, 'name' | 'field' | 'repeatable'>,
    route: readonly Place[],
    type: ElementDeclaration['type'],
  ): ElementDeclaration {
    const last = route.at(-1);
    const namespace = last?.element.namespace ?? '';
    const own = last === undefined ? undefined : wire.at(last);
    const isAsNamed = route.length === 1 && own?.name === name && own.repeatable === repeatable;
    const steps = stepsOf(route);
    return {
      name,
      namespace,
      field,
      repeatable,
      type,
      ...(isAsNamed ? undefined : { steps, pathFrom: pathAlong(steps) }),
    };
  }

  return { wayOf, isOnEvery, declare };
}
