import type { ComplexType, ElementDeclaration, Particle, SequenceParticle } from '../../schema/index.ts';
import type { FieldMap, KlasseMap } from './field-map.ts';
import { createPlace, type KlassePlan, type Place, wayTo } from './plan.ts';
import { pathAlong } from './trail.ts';
import { createWays } from './ways.ts';
import type { WireSchema } from './write-schema.ts';

/** The model on a schema: what its messages hold, and the way of each field to the XML. */
export interface Model {
  readonly root: ElementDeclaration;
  readonly map: KlasseMap;
  /** Elements of the XML that the model does not have; kept when a message has them. */
  readonly additional: readonly Additional[];
  /** Elements that stand beside a class that is repeated with them: they have no place at all. */
  readonly beside: readonly string[];
}

/** An element that the model does not have. */
export interface Additional {
  /** The way to it in the XML. */
  readonly path: string;
  /** The class that it is kept in, and under which name. */
  readonly klasse: string;
  readonly field: string;
  /** True when no message is valid without it. */
  readonly required: boolean;
  /** The value that is written unless a message says otherwise. */
  readonly vast: string | undefined;
}

/** One element of a class of the model while the class is put together. */
interface Part {
  readonly declaration: ElementDeclaration;
  readonly required: boolean;
  readonly map: FieldMap;
}

/** Makes the model on a schema by its plan. */
export function makeModel(plan: KlassePlan, wire: WireSchema): Model {
  const additional: Additional[] = [];
  const beside: string[] = [];
  const { wayOf, isOnEvery, declare } = createWays(wire);

  function partsOf({ own, type, place, isInline, isSpread, elementen, klassen, vast }: KlassePlan): Part[] {
    const parts = elementen.map((element): Part => {
      const type = element.codes?.type ?? element.route.at(-1)?.element.type;
      if (type === undefined) throw new Error('Every element has its place.');
      const declaration = declare(element.own, element.route, type);
      return {
        declaration: {
          ...(isSpread ? inItsOwn(declaration) : declaration),
          ...(element.codes === undefined ? undefined : { codes: element.codes.fromWire }),
        },
        required: isOnEvery(element.route),
        map: {
          field: element.own.field,
          repeatable: element.own.repeatable,
          ...wayOf(element.route, element.own.repeatable || element.codes !== undefined),
          klasse: undefined,
          isSpread: false,
          codes: element.codes,
          vast: undefined,
        },
      };
    });
    for (const klasse of klassen) parts.push(klassePart(klasse));
    const order = new Map(type.elements.map(({ field }, index) => [field, index]));
    parts.sort((a, b) => (order.get(a.map.field) ?? 0) - (order.get(b.map.field) ?? 0));
    // What else stands beside the elements of a class without an element of its own is of the class around it.
    const extras = isInline ? vast.flatMap(({ route }) => route.slice(-1)) : listAdditional(place);
    const taken = new Set(['berichttype', ...parts.map(({ declaration }) => declaration.field)]);
    for (const extra of extras) {
      const field = freeField(extra.element.field, taken);
      taken.add(field);
      const known = vast.find((each) => each.route.at(-1)?.element === extra.element)?.value;
      const onWay = routeBetween(place, extra);
      const part = extraPart(extra, field, { onWay, known, isSpread });
      parts.push(part);
      additional.push({ path: wayTo(extra), klasse: own.name, field, required: part.required, vast: known });
    }
    return parts;
  }

  /** An element that the model does not have. */
  function extraPart(
    { element: { name, type } }: Place,
    field: string,
    { onWay, known, isSpread }: { onWay: readonly Place[]; known: string | undefined; isSpread: boolean },
  ): Part {
    const repeatable = isSpread || onWay.some(({ element }) => element.repeatable);
    const way = wayOf(onWay, repeatable);
    return {
      declaration: {
        ...declare({ name, field, repeatable }, onWay, type),
        ...(known === undefined ? undefined : { vast: known }),
      },
      required: isOnEvery(onWay),
      map: { field, repeatable, ...way, klasse: undefined, isSpread: false, codes: undefined, vast: known },
    };
  }

  function klassePart(plan: KlassePlan): Part {
    const { own, type, route, isInline, isSpread } = plan;
    const counted = own.repeatable ? route.find(({ element }) => element.repeatable) : undefined;
    if (counted !== undefined && counted !== route.at(-1)) {
      const others = counted.element.type.kind === 'complex' ? counted.element.type.elements : [];
      for (const other of others)
        if (counted.within.size > 1 || !counted.within.has(other))
          beside.push(`${wayTo(counted)}/${other.name}`);
    }
    const parts = partsOf(plan);
    // A class without an element of its own is there when one of its elements is.
    const single =
      isInline && parts.length === 1 ? parts.map((part) => ({ ...part, required: true })) : parts;
    return {
      declaration: declare(own, route, typeOf(type.name, single)),
      required: isInline ? parts.some(({ required }) => required) : isOnEvery(route),
      map: {
        field: own.field,
        repeatable: own.repeatable,
        ...wayOf(route, true),
        klasse: mapOf(plan, parts),
        isSpread,
        codes: undefined,
        vast: undefined,
      },
    };
  }

  function mapOf({ own, place, klassen }: KlassePlan, parts: readonly Part[]): KlasseMap {
    const { type } = wire.at(place);
    return {
      klasse: own.name,
      fields: parts.map(({ map }) => map),
      known: new Map(parts.map(({ map }) => [map.field, map])),
      vast: parts.flatMap(({ map }) => (map.vast === undefined ? [] : [map])),
      onWire: new Set(type.kind === 'complex' ? type.elements.map(({ field }) => field) : []),
      handing: klassen.some((klasse) => klasse.own.name === RETOURCODES)
        ? klassen.filter((klasse) => klasse.isInline && handsOver(klasse)).map((klasse) => klasse.own.field)
        : [],
    };
  }

  const parts = partsOf(plan);
  const { name, namespace, field } = wire.at(plan.place);
  const root = { name, namespace, field, repeatable: false, type: typeOf(plan.type.name, parts) };
  return { root, map: mapOf(plan, parts), additional, beside };
}

const RETOURCODES = 'Retourcodes';

function handsOver({ type }: KlassePlan): boolean {
  return type.elements.some(({ name }) => name === RETOURCODES);
}

/** What stands in an element, or in one that only stands around others, and has no place in the model. */
function listAdditional(place: Place): readonly Place[] {
  const { type } = place.element;
  if (type.kind === 'simple') return [];
  return type.elements.flatMap((element) => {
    const known = place.within.get(element);
    // What has a fixed value is no part of the model either.
    if (known === undefined || (known.use === undefined && known.within.size === 0))
      return [known ?? createPlace(element, place)];
    return known.use === undefined ? listAdditional(known) : [];
  });
}

function routeBetween(from: Place, to: Place): readonly Place[] {
  return to === from || to.around === undefined ? [] : [...routeBetween(from, to.around), to];
}

/** An element of which each stands in a class of its own: it has the number of that class. */
function inItsOwn(element: ElementDeclaration): ElementDeclaration {
  const { name, steps = [{ name, field: element.field, repeatable: false }] } = element;
  const along = pathAlong(steps);
  return {
    ...element,
    steps,
    pathFrom: (path, ordinal) => along(path.replace(/\[1\]$/, `[${ordinal}]`), 1),
  };
}

/** A field of its own, also where the model has that name for something else. */
function freeField(field: string, taken: ReadonlySet<string>): string {
  let free = field;
  for (let n = 2; taken.has(free); n++) free = `${field}${n}`;
  return free;
}

function typeOf(name: string, parts: readonly Part[]): ComplexType {
  const particles = parts.map(
    ({ declaration, required }): Particle => ({
      kind: 'element',
      min: required ? 1 : 0,
      max: declaration.repeatable ? Number.POSITIVE_INFINITY : 1,
      element: declaration,
    }),
  );
  const firstRequired = particles.findIndex(({ min }) => min > 0);
  const able = firstRequired === -1 ? parts : parts.slice(0, firstRequired + 1);
  const content: SequenceParticle = {
    kind: 'sequence',
    min: 1,
    max: 1,
    particles,
    first: new Set(able.map(({ declaration }) => declaration)),
    emptiable: firstRequired === -1,
  };
  return {
    kind: 'complex',
    name,
    elements: parts.map(({ declaration }) => declaration),
    content,
    model: undefined,
  };
}
