export { type Assessment, type AssessOptions, assessBericht } from './assess-bericht.ts';
