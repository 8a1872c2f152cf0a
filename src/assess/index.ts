export { type Assessment, type AssessOptions, assessBericht, type Verdict } from './assess-bericht.ts';
