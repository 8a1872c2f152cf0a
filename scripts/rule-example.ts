import { type ControleCase, linesOf } from '../test/support/controle-cases.ts';

/** The messages of the tests of the controls, by id. */
export type Corpus = ReadonlyMap<string, readonly ControleCase[]>;

/** The first of the messages in the test of a control in which that finds something and the others least. */
export function ruleExample(id: string, corpus: Corpus): ControleCase {
  const isOwn = (line: string): boolean => line.startsWith(`${id} `);
  const others = (one: ControleCase): number => linesOf(one).filter((line) => !isOwn(line)).length;
  const [first, ...rest] = (corpus.get(id) ?? []).filter(
    (one) => one.options === undefined && linesOf(one).some(isOwn),
  );
  if (first === undefined) throw new Error(`The test of ${id} has no message that ${id} rejects.`);
  return rest.reduce((best, each) => (others(each) < others(best) ? each : best), first);
}
