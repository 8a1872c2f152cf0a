/** A change to the code. */
export interface Mutation {
  readonly file: string;
  readonly mutatorName: string;
  /** What stood there, on one line. */
  readonly code: string;
}

/** Why a change to a file need not be noticed: it changes nothing that a caller can see. */
interface Survivor extends Mutation {
  readonly reason: string;
}

const SURVIVORS: readonly Survivor[] = [
  {
    file: 'src/check/check-bericht.ts',
    code: 'failed !== undefined',
    mutatorName: 'ConditionalExpression',
    reason: 'Undefined is not up to any controletype, and it is used only when parsing failed.',
  },
  {
    file: 'src/check/controle-set.ts',
    code: 'controles !== undefined || retourcodes !== undefined || codelijst !== undefined',
    mutatorName: 'ConditionalExpression',
    reason: 'The own controls are then prepared anew, with the same result.',
  },
  {
    file: 'src/check/judge.ts',
    code: 'bronnen.length === 0',
    mutatorName: 'ConditionalExpression',
    reason: 'None of no sources is absent either.',
  },
  {
    file: 'src/check/judge.ts',
    code: 'unmet.length === 0',
    mutatorName: 'ConditionalExpression',
    reason: 'An empty set blocks no occurrence.',
  },
  {
    file: 'src/check/judge.ts',
    code: '[]',
    mutatorName: 'ArrayDeclaration',
    reason: 'The line before it returned when there is no such set.',
  },
  {
    file: 'src/check/judge.ts',
    code: "'unchecked'",
    mutatorName: 'StringLiteral',
    reason: 'Every control of the type has a state by then.',
  },
  {
    file: 'src/check/judge.ts',
    code: 'element === undefined',
    mutatorName: 'ConditionalExpression',
    reason: 'Without an element there is no value, so the other half says the same.',
  },
  {
    file: 'src/check/compile/scope.ts',
    code: 'parent === undefined',
    mutatorName: 'ConditionalExpression',
    reason: 'Only what a class inherits is lost, and a path is refused at the class itself that repeats.',
  },
  {
    file: 'src/check/compile/scope.ts',
    code: 'parent === undefined',
    mutatorName: 'EqualityOperator',
    reason: 'Only what a class inherits is lost, and a path is refused at the class itself that repeats.',
  },
  {
    file: 'src/check/compile/scope.ts',
    code: 'around?.repeatable === true',
    mutatorName: 'ConditionalExpression',
    reason: 'As above: the class itself is in the path too.',
  },
  {
    file: 'src/check/compile/scope.ts',
    code: 'klasse === undefined',
    mutatorName: 'ConditionalExpression',
    reason: 'No class has that name.',
  },
  {
    file: 'src/check/compile/compile-path.ts',
    code: 'scope.klassen.get(scope.berichtklasse)?.parent',
    mutatorName: 'OptionalChaining',
    reason: 'An unknown berichtklasse was refused before.',
  },
  {
    file: 'src/check/compile/compile-path.ts',
    code: "occurrences.get(klasse ?? '')?.[0]",
    mutatorName: 'OptionalChaining',
    reason: 'A class that occurs once is in every message that the schema accepts.',
  },
  {
    file: 'src/check/compile/compile-path.ts',
    code: "''",
    mutatorName: 'StringLiteral',
    reason: 'A class that is not known was refused before.',
  },
  {
    file: 'src/check/compile/compile-path.ts',
    code: 'occurrence?.value',
    mutatorName: 'OptionalChaining',
    reason: 'A class around, and one that occurs once, is always there.',
  },
  {
    file: 'src/check/compile/compile-path.ts',
    code: "typeof value === 'string'",
    mutatorName: 'ConditionalExpression',
    reason: 'An element with a value is a text or absent in a message that the schema accepts.',
  },
  {
    file: 'src/check/compile/compile-operand.ts',
    code: '[]',
    mutatorName: 'ArrayDeclaration',
    reason: 'It is asked while an occurrence of that class is judged.',
  },
  {
    file: 'src/check/compile/compile-operand.ts',
    code: 'datum !== undefined',
    mutatorName: 'ConditionalExpression',
    reason: 'Undefined would be kept, which reads as absent.',
  },
  {
    file: 'src/check/compile/compile-operand.ts',
    code: 'datum < before',
    mutatorName: 'EqualityOperator',
    reason: 'Equal dates take each other’s place.',
  },
  {
    file: 'src/check/compile/compile-uniek.ts',
    code: '[]',
    mutatorName: 'ArrayDeclaration',
    reason: 'It is asked while an occurrence of that class is judged.',
  },
  {
    file: 'src/check/compile/compile-uniek.ts',
    code: "'\\u0000'",
    mutatorName: 'StringLiteral',
    reason: 'No value of the schema is empty, so an empty text marks absence as well.',
  },
  {
    file: 'src/check/compile/compile-uniek.ts',
    code: 'key === undefined',
    mutatorName: 'ConditionalExpression',
    reason: 'All keys begin alike then.',
  },
  {
    file: 'src/check/compile/compile-bron.ts',
    code: 'text !== undefined',
    mutatorName: 'ConditionalExpression',
    reason: 'Undefined is never in the set.',
  },
  {
    file: 'src/check/compile/compile-bron.ts',
    code: "''",
    mutatorName: 'StringLiteral',
    reason: 'A Plaatsingsbesluitnummer is always there.',
  },
  {
    file: 'src/check/compile/compile-bron.ts',
    code: '[]',
    mutatorName: 'ArrayDeclaration',
    reason: 'What is put in is no identification that a message has.',
  },
  {
    file: 'src/check/plaatsingsbesluit.ts',
    code: 'nummer === undefined',
    mutatorName: 'ConditionalExpression',
    reason: 'A Plaatsingsbesluitnummer is always there.',
  },
  {
    file: 'src/check/plaatsingsbesluit.ts',
    code: '[]',
    mutatorName: 'ArrayDeclaration',
    reason: 'It is asked with the number of an occurrence in that very map, or while a MutatieFZ is judged.',
  },
  {
    file: 'src/check/plaatsingsbesluit.ts',
    code: 'referentieMutatie === undefined',
    mutatorName: 'ConditionalExpression',
    reason: 'No mutation has that identification.',
  },
  {
    file: 'src/check/plaatsingsbesluit.ts',
    code: 'occurrence === undefined',
    mutatorName: 'ConditionalExpression',
    reason: 'A source is refused when it is inconsistent by itself: the branch is never reached.',
  },
  {
    file: 'src/check/plaatsingsbesluit.ts',
    code: "'What a source gives is consistent, so that only the message can contradict it.'",
    mutatorName: 'StringLiteral',
    reason: 'As above.',
  },
  {
    file: 'src/check/plaatsingsbesluit.ts',
    code: "'mutaties per plaatsingsbesluit'",
    mutatorName: 'StringLiteral',
    reason: 'A key that only has to differ from the others.',
  },
  {
    file: 'src/check/occurrences.ts',
    code: "child.type.kind === 'simple'",
    mutatorName: 'ConditionalExpression',
    reason: 'A text is no record, and is not visited.',
  },
  { file: 'src/check/occurrences.ts', code: "'simple'", mutatorName: 'StringLiteral', reason: 'As above.' },
  {
    file: 'src/check/occurrences.ts',
    code: 'index < items.length',
    mutatorName: 'EqualityOperator',
    reason: 'Behind the last item is none.',
  },
  {
    file: 'src/check/occurrences.ts',
    code: "root?.type.kind === 'complex' && isRecord(bericht)",
    mutatorName: 'ConditionalExpression',
    reason: 'The root of the schema is a class, and a message that it accepts an object.',
  },
  {
    file: 'src/check/occurrences.ts',
    code: "root?.type.kind === 'complex'",
    mutatorName: 'ConditionalExpression',
    reason: 'As above.',
  },
  {
    file: 'src/check/occurrences.ts',
    code: 'root?.type',
    mutatorName: 'OptionalChaining',
    reason: 'As above.',
  },
  {
    file: 'src/check/occurrences.ts',
    code: 'value !== null',
    mutatorName: 'ConditionalExpression',
    reason: 'A message that the schema accepts holds no null.',
  },
];

/** The reason why a change need not be noticed, if there is one. */
export function reasonFor({ file, mutatorName, code }: Mutation): string | undefined {
  return SURVIVORS.find(
    (survivor) => survivor.file === file && survivor.code === code && survivor.mutatorName === mutatorName,
  )?.reason;
}
