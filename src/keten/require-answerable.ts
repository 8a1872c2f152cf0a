import { normaliseBericht } from '../serialize/index.ts';
import type { KetenContext } from './keten-context.ts';

/** The elements of an FZ826 of which the caller gives the values. */
const GIVEN = ['/Header/IdentificatieRetour', '/Header/DagtekeningRetour'];

/**
 * Requires that what the caller gives can stand in an FZ826, whether there will be one or not: what works for months may
 * not throw at the first rejection.
 *
 * @throws TypeError when `identificatieRetour` or `dagtekeningRetour` cannot
 */
export function requireAnswerable(context: KetenContext): void {
  const { identificatieRetour, peildatum, dagtekeningRetour = peildatum, schemas } = context;
  // What else it should have is absent, and not asked for here.
  const header = { berichttype: 'FZ826', header: { identificatieRetour, dagtekeningRetour } };
  const normalised = normaliseBericht(header, { schemas });
  const findings = normalised.ok ? [] : normalised.findings;
  const own = findings.filter(({ path }) => GIVEN.some((end) => path.endsWith(end)));
  if (own.length > 0) throw new TypeError(own.map(({ path, message }) => `${path}: ${message}`).join('\n'));
}
