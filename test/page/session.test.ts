import { expect, test } from 'vitest';
import { BRONNEN, FAULTY, GOOD, HEEN, MISSPELT, RETOUR, VALUES } from '../../scripts/page/messages.ts';
import { itemsOf } from '../../src/page/pack.ts';
import type { Request, Response, Settings, View } from '../../src/page/protocol.ts';
import { createSession } from '../../src/page/work/create-session.ts';

const SETTINGS: Settings = {
  peildatum: '2026-03-15',
  omgeving: 'P',
  controletype: 'auto',
  taal: 'nl',
  includeValues: false,
};

/** The work of the page, with the last of each kind of answer. */
function session(settings: Settings = SETTINGS) {
  const answers: Response[] = [];
  const ask: (request: Request) => void = createSession(
    (response) => answers.push(response),
    (work) => work(),
    () => 0,
  );
  const last = <K extends Response['kind']>(kind: K) =>
    answers.filter((each): each is Extract<Response, { readonly kind: K }> => each.kind === kind).at(-1);
  const view = (): View => {
    const found = last('view');
    if (found === undefined) throw new Error('There is no view.');
    return found.view;
  };
  const give = (...files: readonly (readonly [name: string, text: string])[]): View => {
    ask({
      kind: 'add',
      settings,
      files: files.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })),
    });
    return view();
  };
  return { ask, give, view, last, answers };
}

const rules = ({ documents }: View, nth = 0): readonly string[] => {
  const findings = documents[nth]?.findings;
  return findings === undefined ? [] : itemsOf(findings, 0, findings.count).map(({ rule }) => rule);
};

test('without being asked for, no value leaves the worker', () => {
  const { ask, give, view, answers } = session();
  give(['b.xml', FAULTY], ['bronnen.json', BRONNEN]);
  expect(rules(view())).toEqual(['VC011']);
  const text = JSON.stringify(answers);
  expect(VALUES.filter((value) => text.includes(value))).toEqual([]);
  ask({ kind: 'settings', settings: { ...SETTINGS, includeValues: true } });
  const shown = JSON.stringify(view());
  expect(['7654321', '202500099', '12 maart 2025'].filter((value) => !shown.includes(value))).toEqual([]);
});

test('what was not checked is told, and never accepted', () => {
  const { ask, give, view } = session();
  expect(give(['b.xml', GOOD]).documents[0]?.verdict).toBe('accepted');
  ask({ kind: 'settings', settings: { ...SETTINGS, controletype: 5 } });
  const [document] = view().documents;
  expect(document?.verdict).toBe('incomplete');
  expect(document?.controletypes[3]).toMatchObject({ state: 'unchecked', isAsked: true });
  expect(document?.controletypes[3]?.controles.find(({ rule }) => rule === 'RC001')?.lacks).toEqual(['agb']);
  expect(give(['bronnen.json', BRONNEN]).documents[0]?.controletypes[4]?.isAsked).toBe(true);
});

test('an answer beside its message, alone, and of another message', () => {
  const { ask, give, view } = session({ ...SETTINGS, omgeving: 'T' });
  expect(give(['retour.xml', RETOUR]).answer).toEqual({ kind: 'alone' });
  const both = give(['heen.xml', HEEN]);
  expect(both.documents.map(({ berichttype }) => berichttype)).toEqual(['FZ825', 'FZ826']);
  expect(both.answer).toMatchObject({ kind: 'told' });
  const other = give(['heen.xml', FAULTY]);
  expect(other.answer).toEqual({ kind: 'misfit' });
  expect(other.documents[1]?.verdict).toBe('rejected');
  expect(new Set(rules(other, 1))).toEqual(new Set(['RET-HEEN']));
  expect(give(['heen.xml', '<nee']).answer).toEqual({ kind: 'invalid' });
  const [first] = view().files;
  ask({ kind: 'remove', key: first?.key ?? 0 });
  expect(view().files).toHaveLength(1);
});

test('of two messages of one kind that come together the last is taken, and that is told', () => {
  const { give } = session();
  const { files, notices } = give(['een.xml', GOOD], ['twee.xml', FAULTY]);
  expect(files.map(({ name }) => name)).toEqual(['twee.xml']);
  expect(notices.map(({ text }) => text)).toEqual([expect.stringContaining('één FZ825 tegelijk')]);
});

test('suggestions are shown without values, applied one by one or together, and taken back', () => {
  const { ask, give, view, last } = session();
  give(['b.xml', MISSPELT]);
  const suggestions = last('suggestions')?.suggestions ?? [];
  expect(suggestions.map(({ certain }) => certain)).toEqual([true, true]);
  expect(suggestions.map(({ before, after }) => [before, after])).toEqual([
    [['    <…>…</…>'], ['    <Afzender>…</Afzender>']],
    [['    <Verzekerdennummer>…</Verzekerdennummer>'], ['    <Verzekerdennummer>…</Verzekerdennummer>']],
  ]);
  ask({ kind: 'apply', role: 'heen', suggestion: suggestions[0]?.id ?? -1 });
  expect(view().documents[0]).toMatchObject({ verdict: 'rejected', isMended: true, name: 'b.fixed.xml' });
  ask({ kind: 'mend', role: 'heen' });
  expect(view().documents[0]?.verdict).toBe('accepted');
  ask({ kind: 'text', role: 'heen' });
  expect(new TextDecoder().decode(last('text')?.bytes)).toBe(GOOD);
  ask({ kind: 'restore', role: 'heen' });
  expect(view().documents[0]).toMatchObject({ verdict: 'rejected', isMended: false, name: 'b.xml' });
});

test('by a profile that cannot be used nothing is judged', () => {
  const { give } = session();
  for (const text of ['{', '{"naam": 7}', '{"naam": "x"}', '{"naam": "x", "bericht": {"schema": "a.xsd"}}']) {
    const { documents, notices } = give(['b.xml', GOOD], ['profiel.json', text]);
    expect(documents).toEqual([]);
    expect(notices.length).toBeGreaterThan(0);
  }
});

test('what breaks the work down is told without a value, and what did so is let go', () => {
  const { ask, give, last, view } = session();
  give(['b.xml', FAULTY]);
  ask({ kind: 'settings', settings: { ...SETTINGS, peildatum: 'geen datum' } });
  expect(last('failed')).toEqual({ kind: 'failed', version: 2 });
  ask({ kind: 'settings', settings: SETTINGS });
  expect(view()).toMatchObject({ files: [], documents: [] });
});

test('in English all that is told is English', () => {
  const { give } = session({ ...SETTINGS, taal: 'en' });
  const view = give(['b.xml', FAULTY], ['bronnen.json', '{"agb": 7}']);
  const findings = view.documents[0]?.findings;
  const [finding] = findings === undefined ? [] : itemsOf(findings, 0, 1);
  expect(finding?.message).toMatch(/\b(?:may not|must)\b/);
  expect(view.documents[0]?.zinnen?.[0]).toMatch(/^This is a message/);
  expect(view.notices[0]?.text).toContain('The sources in bronnen.json are wrong');
});
