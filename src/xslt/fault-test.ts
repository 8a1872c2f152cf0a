import { compileConditie } from './conditie/compile-conditie.ts';
import type { XPathScope } from './conditie/scope.ts';
import type { ExportSource } from './export-source.ts';
import { and, not, type XPathTest } from './xpath.ts';

/**
 * Writes in XPath when an occurrence of its class is faulty by a control: when what must pass first has passed, and its
 * condition does not hold.
 *
 * @param controles all controls that are exported, by their id
 * @throws TypeError when XPath 1.0 cannot say it
 */
export function faultTest(scope: XPathScope, controles: ExportSource['controles']): XPathTest {
  const before = prerequisites(scope, controles);
  return and(...before, not(compileConditie(scope.controle.condition, scope)));
}

/** The controls that have to pass on the same occurrence. */
function prerequisites(
  { controle, ...scope }: XPathScope,
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
    const around: XPathScope = { ...scope, controle: other };
    return [...prerequisites(around, controles), compileConditie(other.condition, around)];
  });
}
