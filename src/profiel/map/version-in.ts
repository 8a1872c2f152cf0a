import type { ElementDeclaration, MessageSchema, VersionPart } from '../../schema/index.ts';
import { pathTo, stepsFrom } from '../../structure/index.ts';

/** Where the version stands in the XML. */
export function versionIn(
  root: ElementDeclaration,
  { roots: [written] }: MessageSchema,
): readonly VersionPart[] {
  const [header] = childrenOf(root, 'Header');
  if (header === undefined || written === undefined) return [];
  return ['Berichtversie', 'Berichtsubversie'].flatMap((name) =>
    childrenOf(header, name).map((element): VersionPart => {
      const around = stepsFrom(written, header);
      const way = [...around, ...stepsFrom(around.at(-1) ?? written, element)];
      const { type, inModel } = way.at(-1) ?? {};
      return {
        path: element.repeatable ? undefined : pathTo(pathTo(`/${written.name}`, header, 1), element, 1),
        fields: [header.field, element.field],
        toWire: inModel?.toWire,
        allowed: type?.kind === 'simple' ? (type.enumeration ?? []).map(({ value }) => value) : [],
      };
    }),
  );
}

function childrenOf({ type }: ElementDeclaration, name: string): readonly ElementDeclaration[] {
  return type.kind === 'complex' ? type.elements.filter((element) => element.name === name) : [];
}
