import { compileConditie, type XPathScope } from './compile-conditie.ts';
import type { ExportSource } from './export-source.ts';
import { and, not, type XPathTest } from './xpath.ts';

/**
 * Writes in XPath when an occurrence of its class is faulty by a control: when what must pass first has passed, and its
 * condition does not hold.
 *
 * @param controles all controls that are exported, by their id
 * @throws TypeError when XPath 1.0 cannot say it
 */
export function faultTest(omgeving: XPathScope, controles: ExportSource['controles']): XPathTest {
  const before = prerequisites(omgeving, controles);
  return and(...before, not(compileConditie(omgeving.controle.condition, omgeving)));
}

/** The controls that have to pass on the same occurrence. */
function prerequisites(
  { controle, ...omgeving }: XPathScope,
  controles: ExportSource['controles'],
): readonly XPathTest[] {
  const { id, after } = controle;
  if (after?.per !== undefined)
    throw new TypeError(
      `Control ${id} cannot be written in XPath 1.0: it depends on what others have in common.`,
    );
  return (after?.controles ?? []).flatMap((before) => {
    const other = controles.get(before)?.controle;
    if (other === undefined)
      throw new Error('A control that was compiled depends on controls that are there.');
    const around: XPathScope = { ...omgeving, controle: other };
    return [...prerequisites(around, controles), compileConditie(other.condition, around)];
  });
}
