import type { CatalogueRule, Fault, Texts } from './catalogue.ts';
import { render } from './render.ts';
import type { OwnTexts, Taal } from './taal.ts';

type Parts = Readonly<Record<string, unknown>>;

/** Where findings stand in what a function gives: nothing else in it is looked into. */
const HOLDERS = /^(findings|waarschuwingen|errors|unchecked|uncheckable|foutbericht)$/;

/** What a control lacks in a schema, as `describeLack` says it. */
const LACK = /^bruikbaar element (.+) in de XSD$/;

/** Makes what tells findings anew by some texts; one of which these have no text stays as it is. */
export function createTell(catalogues: OwnTexts): Taal['tell'] {
  return ((told: unknown, own: OwnTexts = []) => createTeller([...catalogues, ...own])(told)) as Taal['tell'];
}

function createTeller(catalogues: OwnTexts): (told: unknown) => unknown {
  function write(rule: unknown, args: unknown): string | undefined {
    const texts = catalogues.find((each) => Object.hasOwn(each, rule as string));
    try {
      return texts && render({ rule, args } as Fault, texts as Texts<CatalogueRule>);
    } catch {
      // It came from elsewhere, and its args are not those of this version.
      return undefined;
    }
  }

  function tellFinding(found: Parts): Parts {
    const { rule, args, message, reason, lacks } = found;
    if (Array.isArray(lacks))
      return {
        ...found,
        lacks: lacks.map((each: string) => each.replace(LACK, 'usable element $1 in the XSD')),
      };
    if (reason !== undefined) return { ...found, reason: write('RBC-SCHEMA', args) ?? reason };
    // What broke down has the id of its control, or CT and the number of its controletype.
    const [, controletype] = /^CT(\d)$/.exec(rule as string) ?? [];
    const broken = controletype
      ? { fault: 'controletype', controletype }
      : { fault: 'controle', controle: rule };
    const isBroken = args === undefined && !('controletype' in found) && 'path' in found;
    const told = isBroken ? write('RBC-FOUT', broken) : write(rule, args);
    return { ...found, message: told ?? message };
  }

  function tell(told: unknown): unknown {
    if (Array.isArray(told)) return told.map(tell);
    if (typeof told !== 'object' || told === null) return told;
    if ('rule' in told) return tellFinding(told as Parts);
    return Object.fromEntries(
      Object.entries(told).map(([name, held]) => [name, HOLDERS.test(name) ? tell(held) : held]),
    );
  }

  return tell;
}
