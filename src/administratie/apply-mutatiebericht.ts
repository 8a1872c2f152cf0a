import type { OntvangenGegeven, PlaatsingsbesluitGegeven } from '../bronnen/index.ts';
import { type Finding, finding, isNonEmpty, type NonEmpty } from '../finding/index.ts';
import { type Mutatiebericht, ownSchemas, type SchemaOptions } from '../model/index.ts';
import type { Locate, ParseResult } from '../parse/index.ts';
import { pathOfMutatie } from '../structure/index.ts';
import {
  administratieTexts,
  EN_ADMINISTRATIE,
  inTaal,
  type RuleArgs,
  type TaalOptions,
} from '../taal/index.ts';
import { applyTo, createStand, listInWerking, type Stand } from '../verloop/index.ts';
import { type Administratie, findBesluit, nextAdministratie } from './administratie.ts';
import { digestOf } from './digest-of.ts';
import { type Gebeurtenis, gebeurtenisOf } from './gebeurtenis.ts';
import { readMutatiebericht } from './read-mutatiebericht.ts';

/** The administratie after a message and what the message did, or why it cannot be applied. */
export type ApplyMutatieberichtResult =
  | {
      readonly ok: true;
      readonly administratie: Administratie;
      /** One for each mutation, in their order. */
      readonly gebeurtenissen: readonly Gebeurtenis[];
    }
  | { readonly ok: false; readonly findings: NonEmpty<Finding> };

/**
 * The next state of an administratie, after a message that was accepted: mutations applied in their order (STB §3.4), and
 * the delivery received, with what tells its content. What was accepted at controletype 5 by `administratie.bronnen` can be applied; whether a message
 * should be is for `assessBericht` to judge, first.
 *
 * Where `vervallen` of a plaatsingsbesluit was absent, it holds from now on what lapses, with `vervallenOnvolledig`.
 *
 * @param bericht what `parseBericht` gave, or a message that was built
 * @returns the next administratie, the given one unchanged; or, and then nothing is applied: the findings of its structure,
 *   or `ADM-TOEPASSEN` for each mutation of which the plaatsingsbesluit is not known under this verzekerdennummer, the
 *   reference leads to no mutation in force of the same SoortMutatie, or the identification was used before
 */
export function applyMutatiebericht(
  administratie: Administratie,
  bericht: Mutatiebericht | ParseResult,
  options: SchemaOptions & TaalOptions = {},
): ApplyMutatieberichtResult {
  return inTaal(applyBericht(administratie, bericht, options), options.taal, EN_ADMINISTRATIE);
}

function applyBericht(
  administratie: Administratie,
  bericht: Mutatiebericht | ParseResult,
  options: SchemaOptions,
): ApplyMutatieberichtResult {
  const read = readMutatiebericht(bericht, options);
  if (!read.ok) return read;
  const { header, verzekerde } = read.bericht;
  const lopend = new Map<string, Lopend>();
  const gebeurtenissen: Gebeurtenis[] = [];
  const findings: Finding[] = [];
  for (const [index, mutatie] of verzekerde.mutatieFZ.entries()) {
    const { plaatsingsbesluitnummer } = mutatie;
    const besluit = findBesluit(administratie, plaatsingsbesluitnummer);
    if (besluit?.verzekerdennummer !== verzekerde.verzekerdennummer) {
      findings.push(notApplied('plaatsingsbesluit', index, options, read.locate));
      continue;
    }
    const besluitLopend = lopend.get(plaatsingsbesluitnummer) ?? begin(besluit);
    lopend.set(plaatsingsbesluitnummer, besluitLopend);
    const applied = applyTo(besluitLopend.stand, mutatie);
    if (typeof applied === 'string') findings.push(notApplied(applied, index, options, read.locate));
    else gebeurtenissen.push(gebeurtenisOf(mutatie, applied.vorige));
  }
  if (isNonEmpty(findings)) return { ok: false, findings };
  const besluiten = [...lopend.values()].map(besluitAfter);
  const { afzender, identificatieAanlevering } = header;
  const inhoud = digestOf(read.bericht);
  const aanlevering: OntvangenGegeven = { afzender, identificatieAanlevering, inhoud };
  return {
    ok: true,
    administratie: nextAdministratie(administratie, besluiten, aanlevering),
    gebeurtenissen,
  };
}

function notApplied(
  fault: RuleArgs['ADM-TOEPASSEN']['fault'],
  index: number,
  { schemas: { fz825 } = ownSchemas }: SchemaOptions,
  locate: Locate | undefined,
): Finding {
  const path = pathOfMutatie(fz825, index) ?? '/';
  return finding(
    {
      controletype: 5,
      rule: 'ADM-TOEPASSEN',
      args: { fault },
      berichtklasse: 'MutatieFZ',
      path,
      mutatie: index,
      position: locate?.(path),
    },
    administratieTexts,
  );
}

/** A plaatsingsbesluit to which mutations are being applied. */
interface Lopend {
  readonly besluit: PlaatsingsbesluitGegeven;
  readonly stand: Stand;
  /** How many had lapsed before: what lapses since stands after them. */
  readonly eerder: number;
}

function begin(besluit: PlaatsingsbesluitGegeven): Lopend {
  const stand = createStand(besluit.mutaties, besluit.vervallen);
  return { besluit, stand, eerder: stand.vervallen.size };
}

/** What was held of a plaatsingsbesluit, with the mutations that are in force now, and what lapsed added. */
function besluitAfter({ besluit, stand, eerder }: Lopend): PlaatsingsbesluitGegeven {
  const { vervallen = [] } = besluit;
  return {
    ...besluit,
    mutaties: listInWerking(stand),
    vervallen: [...vervallen, ...[...stand.vervallen.values()].slice(eerder)],
    ...(besluit.vervallen === undefined ? { vervallenOnvolledig: true } : undefined),
  };
}
