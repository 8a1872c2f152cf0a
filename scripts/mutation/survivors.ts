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
  {
    file: 'src/bronnen/bronnen-uit-gegevens.ts',
    code: '[]',
    mutatorName: 'ArrayDeclaration',
    reason: 'What is put in is no period: it has no code and no dates.',
  },
  {
    file: 'src/bronnen/bronnen-uit-gegevens.ts',
    code: 'tot !== undefined',
    mutatorName: 'ConditionalExpression',
    reason: 'No text is before or after undefined.',
  },
  {
    file: 'src/bronnen/bronnen-uit-gegevens.ts',
    code: 'van !== undefined',
    mutatorName: 'ConditionalExpression',
    reason: 'As above.',
  },
  {
    file: 'src/bronnen/bronnen-uit-gegevens.ts',
    code: 'van !== undefined && tot !== undefined',
    mutatorName: 'ConditionalExpression',
    reason: 'No text is before or after undefined.',
  },
  {
    file: 'src/bronnen/bronnen-uit-gegevens.ts',
    code: 'van !== undefined && tot !== undefined',
    mutatorName: 'LogicalOperator',
    reason: 'As above.',
  },
  {
    file: 'src/bronnen/formaat.ts',
    code: 'declared === undefined',
    mutatorName: 'ConditionalExpression',
    reason: 'The schema has every element that is asked for: the branch is never reached.',
  },
  {
    file: 'src/bronnen/formaat.ts',
    code: "'The schema of the FZ825 has this element.'",
    mutatorName: 'StringLiteral',
    reason: 'As above.',
  },
  {
    file: 'src/bronnen/formaat.ts',
    code: "type.kind === 'simple'",
    mutatorName: 'ConditionalExpression',
    reason: 'No class is asked for.',
  },
  {
    file: 'src/bronnen/keur-verloop.ts',
    code: '[]',
    mutatorName: 'ArrayDeclaration',
    reason: 'What is put in is no identification that a mutation has.',
  },
  {
    file: 'src/bronnen/vraag.ts',
    code: '[]',
    mutatorName: 'ArrayDeclaration',
    reason: 'What is put in is no identification that a mutation has.',
  },
  {
    file: 'src/keten/answer.ts',
    code: 'schemas !== undefined',
    mutatorName: 'ConditionalExpression',
    reason:
      'By the schemas of this package the FZ826 can hold all that an FZ825 does, so that only what is added can be wrong.',
  },
  {
    file: 'src/keten/assess-in-keten.ts',
    code: 'limits === undefined',
    mutatorName: 'ConditionalExpression',
    reason: 'Limits that are undefined are the default ones.',
  },
  {
    file: 'src/standard-schema/key-path.ts',
    code: '[]',
    mutatorName: 'ArrayDeclaration',
    reason: 'Every segment of a path has a name.',
  },
  {
    file: 'src/standard-schema/key-path.ts',
    code: "type.kind === 'simple'",
    mutatorName: 'ConditionalExpression',
    reason: 'No path leads further than a value: only the compiler has to know.',
  },
  {
    file: 'src/standard-schema/key-path.ts',
    code: "'simple'",
    mutatorName: 'StringLiteral',
    reason: 'As above.',
  },
  {
    file: 'src/pseudonimiseer/create-mac.ts',
    code: 'false',
    mutatorName: 'BooleanLiteral',
    reason: 'The key is given to nobody who could take it out.',
  },
  {
    file: 'src/pseudonimiseer/velden.ts',
    code: "'kenmerk'",
    mutatorName: 'StringLiteral',
    reason: 'What is not a nummer is a kenmerk.',
  },
  {
    file: 'src/retour/read-retourbericht.ts',
    code: 'zoekCode(codelijst, retourcode, header.dagtekeningRetour)?.betekenis',
    mutatorName: 'OptionalChaining',
    reason: 'A code that is not in the list was refused before.',
  },
  {
    file: 'src/retour/read-retourbericht.ts',
    code: "''",
    mutatorName: 'StringLiteral',
    reason: 'As above.',
  },
  {
    file: 'src/retour/read-retourbericht.ts',
    code: '[]',
    mutatorName: 'ArrayDeclaration',
    reason: 'The Header is always there.',
  },
  {
    file: 'src/retour/list-klassen.ts',
    code: "root?.type.kind !== 'complex'",
    mutatorName: 'ConditionalExpression',
    reason: 'The root of a schema of a message is a class: the branch is never reached.',
  },
  {
    file: 'src/retour/list-klassen.ts',
    code: 'root?.type',
    mutatorName: 'OptionalChaining',
    reason: 'As above.',
  },
  {
    file: 'src/retour/list-klassen.ts',
    code: "'The root of a message has classes.'",
    mutatorName: 'StringLiteral',
    reason: 'As above.',
  },
  {
    file: 'src/retour/vulling.ts',
    code: 'header === undefined',
    mutatorName: 'ConditionalExpression',
    reason: 'The Header is always there.',
  },
  {
    file: 'src/retour/vulling.ts',
    code: 'codes.some((code) => code !== GEEN_OPMERKING)',
    mutatorName: 'MethodExpression',
    reason: 'A class with 0200 beside another code was refused before.',
  },
  {
    file: 'src/retour/list-klassen.ts',
    code: "child.type.kind === 'complex'",
    mutatorName: 'ConditionalExpression',
    reason: 'A text is no class, and is not visited.',
  },
];

/** The reason why a change need not be noticed, if there is one. */
export function reasonFor({ file, mutatorName, code }: Mutation): string | undefined {
  return SURVIVORS.find(
    (survivor) => survivor.file === file && survivor.code === code && survivor.mutatorName === mutatorName,
  )?.reason;
}
