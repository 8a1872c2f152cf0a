import type { ElementDeclaration, MessageSchema, Step, VersionPart } from '../../schema/index.ts';
import { pathTo } from '../../structure/index.ts';

/** Where the version stands in the XML. */
export function versionIn(
  root: ElementDeclaration,
  { roots: [written] }: MessageSchema,
): readonly VersionPart[] {
  const [header] = childrenOf(root, 'Header');
  if (header === undefined || written === undefined) return [];
  return ['Berichtversie', 'Berichtsubversie'].flatMap((name) =>
    childrenOf(header, name).map((element): VersionPart => {
      const steps = [header, element].flatMap((each) => each.steps ?? [each]);
      return {
        path: element.repeatable ? undefined : pathTo(pathTo(`/${written.name}`, header, 1), element, 1),
        fields: steps.map(({ field }) => field),
        allowed: numbersAt(written, steps),
      };
    }),
  );
}

/** The numbers that are allowed in the element that the steps lead to. */
function numbersAt(root: ElementDeclaration, steps: readonly Pick<Step, 'name'>[]): readonly string[] {
  const found = steps.reduce<readonly ElementDeclaration[]>(
    (elements, { name }) => elements.flatMap((element) => childrenOf(element, name)),
    [root],
  );
  return found.flatMap(({ type }) =>
    type.kind === 'simple' ? (type.enumeration ?? []).map(({ value }) => value) : [],
  );
}

function childrenOf({ type }: ElementDeclaration, name: string): readonly ElementDeclaration[] {
  return type.kind === 'complex' ? type.elements.filter((element) => element.name === name) : [];
}
