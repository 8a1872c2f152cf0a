export {
  type Assessment,
  type AssessOptions,
  assessBericht,
  assessParsed,
  type Verdict,
} from './assess-bericht.ts';
