import { checkBericht, type Finding } from 'fz825';
import { readBronnen } from 'fz825/bronnen';
import { describe, expect, test } from 'vitest';
import { CORPUS } from '../rules/corpus.ts';
import { TABLE } from '../rules/table.ts';
import { type ControleCase, DEFAULTS, describeFinding, linesOf } from '../support/controle-cases.ts';
import { gebonden, PROFIELEN, placeIn, toXml, wirePath } from './profielen.ts';

/** How a case of a control is judged, in all its controletypes. */
function settingsOf(one: ControleCase, controletype: 3 | 4 | 5) {
  const { peildatum, omgeving, gegevens, options } = { ...DEFAULTS, ...one };
  const sources = readBronnen(gegevens);
  if (!sources.ok) throw new Error(JSON.stringify(sources.findings));
  const context = { peildatum, omgeving, bronnen: sources.bronnen };
  return { context, upTo: { controletype: one.controletype ?? controletype, ...options } };
}

describe.each(PROFIELEN)('the table of each control on %s', (naam) => {
  const bound = gebonden(naam);
  const { api } = bound;

  /** A finding of the model as it is found on this profile. */
  function onWire(line: string): string {
    const [, before = '', path = ''] = /^(.* )(\S+)$/.exec(line) ?? [];
    return before + wirePath(bound, 'fz825', path);
  }

  test('has the cases of each control of the standard', () => {
    expect([...CORPUS.keys()].sort()).toEqual(TABLE.map(({ id }) => id).sort());
  });

  test.each([...CORPUS])('%s', (id, cases) => {
    const { controletype } = TABLE.find((row) => row.id === id) ?? expect.unreachable();
    for (const one of cases) {
      const { context, upTo } = settingsOf(one, controletype as 3 | 4 | 5);
      const own = checkBericht(one.bericht, context, upTo);
      const built = api.checkBericht(one.bericht, context, upTo);
      expect(built.findings.map(describeFinding), one.name).toEqual(one.findings.map(onWire));
      if (one.waarschuwingen !== undefined)
        expect(built.waarschuwingen.map(describeFinding), one.name).toEqual(one.waarschuwingen.map(onWire));
      const { findings, waarschuwingen, herkomst, ...others } = built;
      const { findings: _, waarschuwingen: __, herkomst: ownHerkomst, ...ownOthers } = own;
      expect(others, one.name).toEqual(ownOthers);
      expect({ ...herkomst, schemas: ownHerkomst.schemas }, one.name).toEqual({
        ...ownHerkomst,
        profiel: bound.profiel.naam,
      });
      expect(herkomst.schemas).not.toBe(ownHerkomst.schemas);
      const mutatie = (found: readonly Finding[]) => found.map((each) => each.mutatie);
      expect(mutatie(findings)).toEqual(mutatie(own.findings));
      expect(mutatie(waarschuwingen)).toEqual(mutatie(own.waarschuwingen));

      const xml = toXml(bound, one.bericht);
      const read = api.assessBericht(xml, { ...context, ...upTo });
      expect(read).toMatchObject({ bericht: one.bericht, errors: [] });
      const placed = (found: readonly Finding[]) =>
        found.map((each) => ({ ...each, ...placeIn(xml, each.path) }));
      expect(read.findings, one.name).toEqual(placed(findings));
      expect(read.waarschuwingen, one.name).toEqual(placed(waarschuwingen));
      for (const { line } of [...read.findings, ...read.waarschuwingen])
        expect(line, one.name).not.toBeNull();
      expect(read.controles, one.name).toMatchObject(built.controles);
      expect(linesOf(one).length, one.name).toBeLessThanOrEqual(findings.length + waarschuwingen.length);
    }
  });
});
