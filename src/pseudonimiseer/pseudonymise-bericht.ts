import { type ProfielOptions, readBound } from '../bound/index.ts';
import type { Fields } from '../data/index.ts';
import { type Finding, finding, isNonEmpty, type NonEmpty } from '../finding/index.ts';
import { type Mutatiebericht, ownSchemas, type Retourbericht } from '../model/index.ts';
import type { ComplexType } from '../schema/index.ts';
import { normaliseBericht } from '../serialize/index.ts';
import { rootOf } from '../structure/index.ts';
import { EN_PSEUDONIMISEER, inTaal, pseudonimiseerTexts, type TaalOptions } from '../taal/index.ts';
import { type Aanvullend, inModel, requireChoices } from './additional.ts';
import { createMac, type Mac } from './create-mac.ts';
import { decideAdditional } from './decide-additional.ts';
import { FIELDS, type Field, type Replacement } from './fields.ts';
import { makeKenmerk } from './make-kenmerk.ts';
import { permuteDigits } from './permute-digits.ts';
import { readKey } from './read-key.ts';

/** What `pseudonymiseBericht` needs. */
export interface PseudonymiseOptions extends Pick<ProfielOptions, 'profiel'>, TaalOptions {
  /**
   * The key, at least 16 bytes: bytes, or text that stands for its UTF-8. With the key anyone can find the numbers back,
   * by trying them all: keep it secret and never send it along. Take 32 random bytes
   * (`crypto.getRandomValues(new Uint8Array(32))`): words, however many, can be guessed.
   */
  readonly sleutel: string | Uint8Array;
  /**
   * What becomes of the elements that a profile has and the model not, which may identify a person: `behouden` or
   * `weglaten`, by the class and the way from there (`{ 'Verzekerde/Opmerking': 'weglaten' }`). Of an element with elements
   * it goes for all that is in it.
   */
  readonly aanvullend?: Aanvullend;
}

/** The message with other identifications, or why there is none. */
export type PseudonymiseResult<B extends Mutatiebericht | Retourbericht> =
  | { readonly ok: true; readonly bericht: B }
  | { readonly ok: false; readonly findings: NonEmpty<Finding> };

/**
 * Replaces what identifies in a message, so that it can be shown to someone who may not see the original: with the
 * same structure, the same findings of controletype 3 by the same controls, and other numbers that look as real.
 *
 * Replaced are Verzekerdennummer, Plaatsingsbesluitnummer, Afzender and Zorglocatie, each by a number of the same
 * length, and IdentificatieAanlevering, IdentificatieRetour, MutatieIdentificatie and ReferentieMutatie, by 12 or 20
 * digits and capitals. With the same key the same value always becomes the same, in every message, and another value
 * another: a mutation and what refers to it, a message and its retourbericht stay together. For numbers that is
 * certain, as it is a permutation (one in as many as there are stays itself by chance); identifications are 60 bits
 * of an HMAC, those of mutations 100 bits. A number of zeros alone stays. With another key all is different. The
 * mapping of a key stays the same within a major version of this package.
 *
 * **What stays**: Ontvanger, codes, retourcodes, the order and number of the mutations, and **all dates**, because the
 * findings depend on them. Who knows the dates of a move or of the end of care may still recognise a person: the
 * result is pseudonymous, not anonymous, and remains personal data. Its numbers may belong to someone else: never send
 * it into the chain.
 *
 * The findings of controletype 4 and 5 depend on registers and administrations, which know the original numbers. Those
 * of a control of your own stay the same when it asks no more of what is replaced than whether values are equal.
 *
 * **On a profile** (`profiel`) the message is judged and normalised by its schemas, and the same fields are replaced.
 * Where a type of the profile does not take the value that would stand there instead, that is a finding (`PSE-WAARDE`):
 * no value stays that had to go. An element that the model does not have is never passed through unseen: unless it has
 * the fixed value of the profile itself, or `aanvullend` says what becomes of it, it is a finding (`PSE-AANVULLEND`).
 *
 * @param bericht an FZ825 or FZ826 of which the structure is right (controletype 2); it is not changed
 * @returns a promise of the message, normalised as parsing it would, or of findings, at least one and without values,
 *   for anything else. It is rejected with a TypeError when `sleutel` is not a key, `profiel` is not what `bindProfiel`
 *   gave, `aanvullend` names what is no additional element, or there is no WebCrypto.
 */
export async function pseudonymiseBericht(
  bericht: Mutatiebericht,
  options: PseudonymiseOptions,
): Promise<PseudonymiseResult<Mutatiebericht>>;
export async function pseudonymiseBericht(
  bericht: Retourbericht,
  options: PseudonymiseOptions,
): Promise<PseudonymiseResult<Retourbericht>>;
export async function pseudonymiseBericht(
  bericht: Mutatiebericht | Retourbericht,
  options: PseudonymiseOptions,
): Promise<PseudonymiseResult<Mutatiebericht | Retourbericht>>;
export async function pseudonymiseBericht(
  bericht: Mutatiebericht | Retourbericht,
  options: PseudonymiseOptions,
): Promise<PseudonymiseResult<Mutatiebericht | Retourbericht>> {
  return inTaal(await pseudonymise(bericht, options), options.taal, EN_PSEUDONIMISEER);
}

async function pseudonymise(
  bericht: Mutatiebericht | Retourbericht,
  { sleutel, profiel, aanvullend = {} }: PseudonymiseOptions,
): Promise<PseudonymiseResult<Mutatiebericht | Retourbericht>> {
  // Key and message are read before anything is waited for: what the caller does with them later is of no effect.
  const key = readKey(sleutel);
  const { schemas = ownSchemas } = readBound({ profiel });
  const choices = { ...aanvullend };
  requireChoices(choices, [
    [schemas.fz825, ownSchemas.fz825],
    [schemas.fz826, ownSchemas.fz826],
  ]);
  const normalised = normaliseBericht(bericht, { schemas });
  if (!normalised.ok) return normalised;
  const which = normalised.bericht.berichttype === 'FZ825' ? 'fz825' : 'fz826';
  const [schema, model] = [schemas[which], ownSchemas[which]];
  const decided = decideAdditional(Object(normalised.bericht), schema, model, choices);
  if (isNonEmpty(decided.findings)) return { ok: false, findings: decided.findings };
  const complete = schemas === ownSchemas ? normalised : normaliseBericht(decided.bericht, { schemas });
  if (!complete.ok) return complete;
  const replace = createReplacer(await createMac(key));
  const [{ type }, { type: own }] = [rootOf(schema), rootOf(model)];
  const replaced = await replaceIn(Object(complete.bericht), type, own, replace);
  if (schemas === ownSchemas) return { ok: true, bericht: replaced as unknown as typeof bericht };
  const judged = normaliseBericht(replaced, { schemas });
  if (judged.ok) return judged;
  const [first, ...others] = judged.findings;
  return { ok: false, findings: [refused(first), ...others.map(refused)] };
}

/** That a type does not take what would stand in the place of a value. */
function refused(found: Finding): Finding {
  const { controletype, path, berichtklasse, mutatie, args } = found;
  const { element } = args;
  if (typeof element !== 'string') return found;
  const place = { controletype, path, berichtklasse, mutatie };
  return finding({ ...place, rule: 'PSE-WAARDE', args: { element } }, pseudonimiseerTexts);
}

type Replace = (value: string, vervanging: Replacement) => Promise<string>;

/** Replaces values, each one once. */
function createReplacer(mac: Mac): Replace {
  const known = new Map<string, Promise<string>>();
  return (value, vervanging) => {
    const key = `${vervanging.soort}\u0000${value}`;
    const found = known.get(key) ?? replacement(value, vervanging, mac);
    known.set(key, found);
    return found;
  };
}

function replacement(value: string, vervanging: Replacement, mac: Mac): Promise<string> {
  return vervanging.vorm === 'nummer'
    ? permuteDigits(value, vervanging.soort, mac)
    : makeKenmerk(value, vervanging.soort, vervanging.length, mac);
}

/** Copies a class with the values of its fields replaced, of the classes in it too; but not what the model does not have. */
async function replaceIn(
  klasse: Fields,
  type: ComplexType,
  model: ComplexType,
  replace: Replace,
): Promise<Fields> {
  const fields = Object.entries(klasse).map(async ([veld, value]) => {
    const element = type.elements.find((each) => each.field === veld);
    const own = element === undefined ? undefined : inModel(element, model);
    if (element === undefined || own === undefined) return [veld, value];
    const [inner, ofModel] = [element.type, own.type];
    if (inner.kind === 'complex' && ofModel.kind === 'complex')
      return [veld, await perItem(value, (item) => replaceIn(Object(item), inner, ofModel, replace))];
    const vervanging = FIELDS[veld as Field];
    return [
      veld,
      vervanging === null ? value : await perItem(value, (item) => replace(item as string, vervanging)),
    ];
  });
  return Object.fromEntries(await Promise.all(fields));
}

/** One after the other: a message may have a great many. */
async function perItem(value: unknown, replace: (item: unknown) => Promise<unknown>): Promise<unknown> {
  if (!Array.isArray(value)) return replace(value);
  const items: unknown[] = [];
  for (const item of value) items.push(await replace(item));
  return items;
}
