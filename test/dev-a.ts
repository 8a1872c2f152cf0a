import fc from 'fast-check';
import { compileSchema, matchesContent } from '../src/schema/index.ts';
import { explainContent } from '../src/structure/index.ts';
import { childrenOf } from './support/content-models.ts';
import { expressionOf, isUnambiguous, MODELS, schemaOf, walk } from './support/random-contents.ts';

const N = Number(process.argv[2] ?? 2000);
const seed = Number(process.argv[3] ?? 1);
let ok = 0,
  upa = 0,
  tel = 0,
  bad = 0,
  pairs = 0,
  acc = 0,
  multi: Record<number, number> = {},
  other: Record<string, number> = {};
const edit = fc.array(
  fc.record({ at: fc.nat(20), removed: fc.nat(1), added: fc.constantFrom('', ...'abcdefx') }),
  { maxLength: 2 },
);
for (const [model, numbers, edits] of fc.sample(
  fc.tuple(
    MODELS,
    fc.array(fc.nat(7), { minLength: 12, maxLength: 12 }),
    fc.array(edit, { minLength: 6, maxLength: 6 }),
  ),
  { numRuns: N, seed },
)) {
  const c = compileSchema(schemaOf(model));
  const un = isUnambiguous(model);
  const fault = c.ok ? undefined : c.findings[0]!.args['fault'];
  if (c.ok) ok++;
  else if (fault === 'meerduidig') upa++;
  else if (fault === 'tellers') tel++;
  else other[String(fault)] = (other[String(fault)] ?? 0) + 1;
  if (fault !== 'tellers' && un !== c.ok) {
    bad++;
    if (bad < 15) console.log('UPA', un, c.ok, expressionOf(model).replaceAll('{1,1}', ''));
  }
  if (!c.ok) continue;
  const type = c.schema.roots[0]!.type as any;
  const re = new RegExp(`^${expressionOf(model)}$`);
  for (const list of edits) {
    let text = walk(
      model,
      numbers.map((n, i) => n + i * list.length),
    );
    for (const { at, removed, added } of list) text = text.slice(0, at) + added + text.slice(at + removed);
    const kids = childrenOf(type, [...text]);
    pairs++;
    const want = re.test(text);
    if (want) acc++;
    const got = matchesContent(type, kids);
    if (want !== got) {
      bad++;
      if (bad < 15) console.log('MATCH', want, got, text, expressionOf(model).replaceAll('{1,1}', ''));
      continue;
    }
    if (!got) {
      const f = explainContent(type, kids);
      const k = f.length - list.length;
      multi[k] = (multi[k] ?? 0) + 1;
      if (k >= 3)
        console.log(
          'EXPL',
          !!type.model,
          text,
          list.length,
          f.map((x) => `${x.kind}@${x.at}:${(x as any).element?.name ?? kids[x.at]?.name ?? '?'}`).join(' '),
          expressionOf(model).replaceAll('{1,1}', ''),
          'from',
          walk(
            model,
            numbers.map((n, i) => n + i * list.length),
          ),
        );
      if (f.length === 0) console.log('EMPTY');
    }
  }
}
console.log({ ok, upa, tel, bad, pairs, acc, multi, other });
