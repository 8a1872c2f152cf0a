import { isNonEmpty, type NonEmpty } from '../../finding/index.ts';
import { fz825Schema, fz826Schema } from '../../model/index.ts';
import {
  type ElementDeclaration,
  isRequired,
  type MessageSchema,
  type SimpleType,
} from '../../schema/index.ts';
import { rootOf } from '../../structure/index.ts';
import { EN_PROFIELEN, inTaal, type TaalOptions } from '../../taal/index.ts';
import { readSchemaInput } from '../../with-schemas/index.ts';
import type { Profiel, RetourDeel } from '../profiel.ts';
import { type ProfielFinding, schemaFinding } from '../profiel-finding.ts';
import { type Way, wayOf } from './candidate.ts';
import { childrenOf, nameLikeness, plainName } from './likeness.ts';
import { type DeelVoorstel, proposeDeel } from './propose-deel.ts';
import { CODE_WORDS, ROLE_WORDS } from './synonyms.ts';
import type { Voorstel } from './voorstel.ts';

/** What a profile is proposed for. */
export interface ProposeProfielInvoer extends TaalOptions {
  /** The texts of the XSDs, or what `compileSchema` made of them. */
  readonly fz825: string | MessageSchema;
  readonly fz826: string | MessageSchema;
  /** What they import, by schemaLocation or namespace. */
  readonly imports?: Readonly<Record<string, string>>;
  /** The name of the profile; `voorstel` unless given. */
  readonly naam?: string;
}

/** A profile to be edited, with how sure each line of it is; or why the schemas are not those of two messages. */
export type ProposeProfielResult =
  | { readonly ok: true; readonly profiel: Profiel; readonly regels: readonly Voorstel[] }
  | { readonly ok: false; readonly findings: NonEmpty<ProfielFinding> };

/**
 * Proposes a profile for two XSDs: by exact names, then by what the elements are called in the sibling families, then by
 * type, how often they must occur, and place. What is `zeker` has the name and the form of the model; all else is for a
 * person to look at. No line is ever more than a proposal: `reviewProfiel` tells what works.
 *
 * @returns the profile, with what has another name than in the model alone, and a line for each class, element and code
 *   of the model; or the findings of the XSDs
 * @throws TypeError when a schema is neither text nor a compiled schema, or `naam` is no text
 */
export function proposeProfiel(invoer: ProposeProfielInvoer): ProposeProfielResult {
  const { imports = {}, naam = 'voorstel' } = invoer;
  if (typeof naam !== 'string' || naam.trim() === '')
    throw new TypeError('naam must be a text that is not empty.');
  const fz825 = readSchemaInput('fz825', invoer.fz825, { imports }, isMessage);
  const fz826 = readSchemaInput('fz826', invoer.fz826, { imports }, isMessage);
  const found = [...(fz825.ok ? [] : fz825.findings), ...(fz826.ok ? [] : fz826.findings)].map(schemaFinding);
  if (isNonEmpty(found)) return inTaal({ ok: false, findings: found }, invoer.taal, EN_PROFIELEN);
  if (!fz825.ok || !fz826.ok) throw new Error('A schema that is not read has findings.');
  const heen = proposeDeel('fz825', fz825Schema, fz825.schema);
  const before = new Map<string, string>([
    ...Object.entries(heen.deel.klassen),
    ...[...heen.placed].map(([key, { way }]): [string, string] => [key, wayOf(way)]),
  ]);
  const retour = proposeDeel('fz826', fz826Schema, fz826.schema, before);
  const retourcodes = proposeRetourcodes(retour);
  const header = proposeHeader(heen, retour);
  const codes825 = proposeCodes('fz825', heen);
  const codes826 = proposeCodes('fz826', retour);
  const vast825 = proposeVast('fz825', heen, fz825.schema, false);
  const vast826 = proposeVast(
    'fz826',
    { ...retour, taken: new Set([...retour.taken, ...retourcodes.taken]) },
    fz826.schema,
    header.isTurned,
  );
  const deel826: RetourDeel = {
    klassen: retour.deel.klassen,
    elementen: { ...retour.deel.elementen, ...retourcodes.elementen },
    codes: codes826.codes,
    vast: vast826.vast,
    ...(header.isTurned ? { header: 'omgekeerd' as const } : undefined),
  };
  return {
    ok: true,
    profiel: {
      naam,
      fz825: {
        klassen: heen.deel.klassen,
        elementen: heen.deel.elementen,
        codes: codes825.codes,
        vast: vast825.vast,
      },
      fz826: deel826,
    },
    regels: [
      ...heen.regels,
      ...codes825.regels,
      ...vast825.regels,
      ...retour.regels,
      ...retourcodes.regels,
      ...codes826.regels,
      ...vast826.regels,
      ...header.regels,
    ],
  };
}

/** The root of a message has classes in it. */
function isMessage(element: ElementDeclaration): boolean {
  return childrenOf(element).some(({ type }) => type.kind === 'complex');
}

/** Where the retourcodes of each class stand. */
function proposeRetourcodes({ homes, taken }: DeelVoorstel): {
  readonly elementen: Readonly<Record<string, string>>;
  readonly regels: readonly Voorstel[];
  readonly taken: ReadonlySet<ElementDeclaration>;
} {
  const elementen: Record<string, string> = {};
  const regels: Voorstel[] = [];
  const own = new Set<ElementDeclaration>();
  const seen = new Set<ElementDeclaration>();
  for (const [klasse, home] of homes) {
    // Of a class without an element of its own the class around it has the retourcodes.
    if (seen.has(home)) continue;
    seen.add(home);
    const others = childrenOf(home)
      .filter((each) => each.type.kind === 'complex' && !taken.has(each))
      .map((each) => ({ each, code: codeIn(each), like: nameLikeness('Retourcodes', [each.name]) }))
      .filter(({ code }) => code !== undefined)
      .sort((a, b) => b.like.score - a.like.score);
    const [best, next] = others;
    const waar = `fz826 ${klasse}/Retourcodes`;
    if (best?.code === undefined) {
      regels.push({ waar, voorstel: null, zekerheid: 'ontbreekt', waarom: 'geen', naastBeste: null });
      continue;
    }
    own.add(best.each);
    own.add(best.code);
    const isSure = best.each.name === 'Retourcodes' && best.code.name === 'Retourcode';
    regels.push({
      waar,
      voorstel: best.each.name,
      zekerheid: isSure ? 'zeker' : 'voorstel',
      waarom: best.like.reason,
      naastBeste: next?.each.name ?? null,
    });
    if (best.each.name !== 'Retourcodes') elementen[`${klasse}/Retourcodes`] = best.each.name;
    if (best.code.name !== 'Retourcode') elementen['Retourcodes/Retourcode'] = best.code.name;
  }
  return { elementen, regels, taken: own };
}

/** The element of a class that takes the retourcodes. */
function codeIn(klasse: ElementDeclaration): ElementDeclaration | undefined {
  const [best] = childrenOf(klasse)
    .filter(
      ({ type }) =>
        type.kind === 'simple' && ['0200', '8007', '0001'].every((code) => type.fault(code) === undefined),
    )
    .sort(
      (a, b) =>
        nameLikeness('Retourcodes/Retourcode', [b.name]).score -
        nameLikeness('Retourcodes/Retourcode', [a.name]).score,
    );
  return best;
}

type Codes = Record<string, Record<string, string | string[]>>;

/** Which codes of the schema stand for which of the model: by themselves, as the only one there is, or by what they mean. */
function proposeCodes(
  schema: 'fz825' | 'fz826',
  { placed }: DeelVoorstel,
): { readonly codes: Codes; readonly regels: readonly Voorstel[] } {
  const codes: Codes = {};
  const regels: Voorstel[] = [];
  for (const [key, { own, way }] of placed) {
    const type = way.at(-1)?.type;
    if (own.type.kind !== 'simple' || type?.kind !== 'simple') continue;
    const mine = own.type.enumeration;
    const others = type.enumeration;
    if (mine === undefined || others === undefined) continue;
    const isSame =
      mine.length === others.length && mine.every(({ value }) => others.some((each) => each.value === value));
    if (isSame) continue;
    const found: Record<string, string[]> = {};
    const put = (code: string, value: string): void => {
      found[code] = [...(found[code] ?? []), value];
    };
    const [only] = mine;
    const isConstant = mine.length === 1 && others.length === 1;
    if (isConstant && only !== undefined) put(only.value, others[0]?.value ?? '');
    else
      for (const { value, documentation } of others) {
        const words = CODE_WORDS[key] ?? {};
        const meant = mine.filter(({ value: code }) => words[code]?.test(documentation));
        const equal = mine.find((each) => each.value === value);
        const [one, ...more] = meant;
        if (one !== undefined && more.length === 0) put(one.value, value);
        else if (meant.length === 0 && equal !== undefined) put(equal.value, value);
      }
    codes[key] = Object.fromEntries(
      Object.entries(found).map(([code, values]) => [code, values.length === 1 ? (values[0] ?? '') : values]),
    );
    for (const { value } of mine) {
      const values = found[value];
      regels.push({
        waar: `${schema} ${key}=${value}`,
        voorstel: values?.join(', ') ?? null,
        zekerheid: values === undefined ? 'ontbreekt' : isConstant ? 'zeker' : 'voorstel',
        waarom: values === undefined ? 'geen' : isConstant ? 'enige-waarde' : 'omschrijving',
        naastBeste: null,
      });
    }
  }
  return { codes, regels };
}

/** Values for what the schema requires and the model does not have. */
function proposeVast(
  schema: 'fz825' | 'fz826',
  { homes, taken }: DeelVoorstel,
  wire: MessageSchema,
  isTurned: boolean,
): { readonly vast: Readonly<Record<string, string>>; readonly regels: readonly Voorstel[] } {
  const vast: Record<string, string> = {};
  const regels: Voorstel[] = [];
  const at = new Set(homes.values());
  const places: [string, ElementDeclaration][] = [
    [rootOf(fz825Schema).root.name, rootOf(wire).root],
    ...homes,
  ];
  const seen = new Set<ElementDeclaration>();

  function visit(klasse: string, around: ElementDeclaration, way: Way): void {
    for (const child of childrenOf(around)) {
      if (at.has(child) || seen.has(child) || around.type.kind !== 'complex') continue;
      if (child.type.kind === 'complex') {
        // What nothing stands in is left out as a whole, unless it must be there.
        if (taken.has(child) || isRequired(around.type.content, child)) visit(klasse, child, [...way, child]);
        continue;
      }
      if (taken.has(child) || !isRequired(around.type.content, child)) continue;
      seen.add(child);
      const path = wayOf([...way, child]);
      const value = fixedValue(child.name, child.type, isTurned);
      if (value !== undefined) vast[`${klasse}/${path}`] = value.text;
      regels.push({
        waar: `${schema} ${klasse}/${path}`,
        voorstel: value?.text ?? null,
        zekerheid: value === undefined ? 'ontbreekt' : value.isOnly ? 'zeker' : 'voorstel',
        waarom: value === undefined ? 'geen' : value.isOnly ? 'enige-waarde' : 'omschrijving',
        naastBeste: null,
      });
    }
  }

  const visited = new Set<ElementDeclaration>();
  for (const [klasse, home] of places) {
    if (visited.has(home)) continue;
    visited.add(home);
    visit(klasse, home, []);
  }
  return { vast, regels };
}

/** The only value that there is; or for a role that of who sends or receives the message. */
function fixedValue(
  name: string,
  { enumeration }: SimpleType,
  isTurned: boolean,
): { readonly text: string; readonly isOnly: boolean } | undefined {
  if (enumeration === undefined) return undefined;
  const [first] = enumeration;
  if (enumeration.length === 1 && first !== undefined) return { text: first.value, isOnly: true };
  const plain = plainName(name);
  if (!plain.includes('rol')) return undefined;
  const isSender = /afzender|verzender|zender/.test(plain);
  const isReceiver = /ontvanger|geadresseerde/.test(plain);
  if (!isSender && !isReceiver) return undefined;
  const words = isSender !== isTurned ? ROLE_WORDS.afzender : ROLE_WORDS.ontvanger;
  const meant = enumeration.filter(({ documentation }) => words.test(documentation));
  return meant.length === 1 && meant[0] !== undefined ? { text: meant[0].value, isOnly: false } : undefined;
}

/** Whose Afzender and Ontvanger stand in the retourbericht, by what its types can hold. */
function proposeHeader(
  heen: DeelVoorstel,
  retour: DeelVoorstel,
): { readonly isTurned: boolean; readonly regels: readonly Voorstel[] } {
  const holds = (deel: DeelVoorstel, key: string, text: string): boolean => {
    const type = deel.placed.get(key)?.way.at(-1)?.type;
    return type?.kind === 'simple' && type.fault(text) === undefined;
  };
  const canStay = holds(retour, 'Header/Afzender', AGB) && holds(retour, 'Header/Ontvanger', UZOVI);
  const canTurn = holds(retour, 'Header/Afzender', UZOVI) && holds(retour, 'Header/Ontvanger', AGB);
  // A type that holds the one and the other is made for that: in the sibling family they are turned round.
  const isMade = holds(heen, 'Header/Afzender', UZOVI) && holds(heen, 'Header/Ontvanger', AGB);
  const isTurned = canTurn && (!canStay || isMade);
  const isOnly = canTurn !== canStay;
  return {
    isTurned,
    regels: [
      {
        waar: 'fz826 header',
        voorstel: canTurn || canStay ? (isTurned ? 'omgekeerd' : 'heenbericht') : null,
        zekerheid: !canTurn && !canStay ? 'ontbreekt' : isOnly ? 'zeker' : 'voorstel',
        waarom: canTurn || canStay ? 'vorm' : 'geen',
        naastBeste: isOnly ? null : isTurned ? 'heenbericht' : 'omgekeerd',
      },
    ],
  };
}

const AGB = '06290001';
const UZOVI = '9992';
