import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** The names that a test file gives to its tests and groups, as they stand in it: `%s` and `$name` are not filled in. */
export function testNamesIn(path: string | URL): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const [first] = node.arguments;
      if (first !== undefined && ts.isStringLiteralLike(first) && isOfTest(node.expression))
        names.add(first.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  return names;
}

/** `test`, `describe.each(…)`, `test.runIf(…).each(…)` and so on; not what is skipped. */
function isOfTest(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return /^(?:test|it|describe)$/.test(callee.text);
  if (ts.isCallExpression(callee)) return isOfTest(callee.expression);
  return (
    ts.isPropertyAccessExpression(callee) &&
    !/^(?:skip|todo|fails)/.test(callee.name.text) &&
    isOfTest(callee.expression)
  );
}
