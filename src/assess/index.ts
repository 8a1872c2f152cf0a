export { type Assessment, type AssessOptions, assessBericht, assessParsed } from './assess-bericht.ts';
