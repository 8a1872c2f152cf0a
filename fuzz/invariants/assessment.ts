import { type Assessment, type CheckResult, type Controletype, controles as ownControles } from 'fz825';
import { clip, hold } from '../failure.ts';
import { type FindingShape, holdFindings } from './findings.ts';

const STATES: readonly string[] = ['passed', 'failed', 'skipped', 'unchecked', 'error', 'warned', 'nvt'];
const TYPES = [1, 2, 3, 4, 5] as const;

/** The verdict follows from the states, and the states from the findings. */
export function holdAssessment(
  assessment: Assessment,
  controletype: Controletype,
  shape: FindingShape,
): void {
  const key = 'assessment';
  const show = (): string => clip(JSON.stringify({ ...assessment, bericht: undefined }));
  holdCheck(assessment, controletype, shape, key);
  const { verdict, findings, controletypes, errors } = assessment;
  const accepted = TYPES.filter((type) => type <= controletype).every(
    (type) => controletypes[type] === 'passed' || controletypes[type] === 'nvt',
  );
  const expected =
    errors.length > 0 ? 'error' : findings.length > 0 ? 'rejected' : accepted ? 'accepted' : 'incomplete';
  hold(verdict === expected, `${key}: the verdict is not ${expected}`, show);
  hold(!accepted || verdict === 'accepted', `${key}: all passed, and it is not accepted`, show);
}

/** The states follow from the findings. */
export function holdCheck(
  result: CheckResult,
  controletype: Controletype,
  shape: FindingShape,
  key = 'check',
): void {
  const show = (): string => clip(JSON.stringify({ ...result, bericht: undefined }));
  const { findings, controletypes, controles, unchecked, errors } = result;
  holdFindings(findings, key, shape);
  hold(Object.keys(controletypes).join() === '1,2,3,4,5', `${key}: not all controletypes`, show);
  const states = [...Object.values(controletypes), ...Object.values(controles)];
  hold(
    states.every((state) => STATES.includes(state)),
    `${key}: an unknown state`,
    show,
  );
  hold(Array.isArray(errors), `${key}: errors are no array`, show);
  const types = [...new Set(findings.map((finding) => finding.controletype))];
  hold(types.length <= 1, `${key}: findings of more than one controletype`, show);
  const [failed] = types;
  const hasError = Object.values(controletypes).includes('error');
  hold(hasError === errors.length > 0, `${key}: an error without a state, or the other way round`, show);
  const isNvt = controletypes[3] === 'nvt';
  for (const type of TYPES) {
    const state = controletypes[type];
    if (isNvt && type > 2) hold(state === 'nvt', `${key}: not all of the controls do not apply`, show);
    else if (type > controletype) {
      const open = state === 'unchecked' || (type === 1 && state === 'failed') || state === 'passed';
      hold(open && (type === 1 || state === 'unchecked'), `${key}: judged further than asked`, show);
    } else if (failed !== undefined && type === failed) {
      hold(state === 'failed' || state === 'error', `${key}: findings, and its type did not fail`, show);
    } else if (failed !== undefined && type > failed) {
      hold(state === 'skipped', `${key}: a type behind the one that failed is not skipped`, show);
    } else {
      hold(state !== 'failed' && (state !== 'skipped' || hasError), `${key}: a state without a cause`, show);
    }
  }
  const rules = new Set(findings.map(({ rule }) => rule));
  const open = unchecked.map(({ rule }) => rule);
  hold(new Set(open).size === open.length, `${key}: a control is twice unchecked`, show);
  for (const { rule, controletype: type, lacks } of unchecked) {
    hold(lacks.length > 0 && controles[rule] === 'unchecked', `${key}: unchecked without a reason`, show);
    hold(type <= controletype, `${key}: unchecked, and not asked for`, show);
  }
  for (const { id, controletype: type } of ownControles)
    hold(
      type > controletype || controles[id] !== 'unchecked' || open.includes(id),
      `${key}: unchecked, and not told`,
      show,
    );
  for (const [id, state] of Object.entries(controles)) {
    if (state === 'error') continue;
    hold((state === 'failed') === rules.has(id), `${key}: a control that failed without a finding`, show);
  }
}
