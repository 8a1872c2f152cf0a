import { parseDocument } from '../../src/parse/document-parser.ts';
import { compileSchema } from '../../src/schema/index.ts';
import { IS_LONG } from './campaign.ts';
import { compileOracles, schemaErrors } from './oracles.ts';
import { hasJdk, judgeByXerces, type SchemaWithMessages } from './xerces.ts';

/** A verdict that is not that of an oracle; without a message it is about the schema itself. */
export interface Difference {
  readonly oracle: string;
  readonly xsd: string;
  readonly message?: string;
  readonly ours: boolean;
}

/** What came of a comparison. */
export interface Comparison {
  readonly differences: readonly Difference[];
  /** How many pairs of a schema and a message were judged, and how many of them accepted. */
  readonly pairs: number;
  readonly accepted: number;
}

/**
 * Judges messages by generated schemas, as we do, as both generations of libxml2 do, and in a long run as Xerces does,
 * where there is a JDK. A schema that an oracle refuses has no verdicts of it on messages: that is one difference.
 */
export function compareWithOracles(schemas: readonly SchemaWithMessages[]): Comparison {
  const differences: Difference[] = [];
  let pairs = 0;
  let accepted = 0;
  // A JVM takes seconds to start.
  const xerces = IS_LONG && hasJdk() ? judgeByXerces(schemas) : [];
  for (const [index, { xsd, messages }] of schemas.entries()) {
    const compiled = compileSchema(xsd);
    const others = new Map<string, readonly boolean[] | undefined>();
    if (xerces.length > 0) others.set('xerces', xerces[index]);
    for (const { name, message } of schemaErrors(xsd)) {
      const [oracle] = message === undefined ? compileOracles(xsd, [name]) : [];
      others.set(name, oracle && messages.map(oracle.accepts));
      oracle?.dispose();
    }
    for (const [oracle, verdicts] of others)
      if (compiled.ok !== (verdicts !== undefined)) differences.push({ oracle, xsd, ours: compiled.ok });
    if (!compiled.ok) continue;
    for (const [at, message] of messages.entries()) {
      const ours = parseDocument([compiled.schema], message).ok;
      pairs++;
      if (ours) accepted++;
      for (const [oracle, verdicts] of others)
        if (verdicts !== undefined && verdicts[at] !== ours) differences.push({ oracle, xsd, message, ours });
    }
  }
  return { differences, pairs, accepted };
}
