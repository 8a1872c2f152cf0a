/**
 * The library on other schemas than its own, such as the official ones: how their messages map to the model, as data.
 *
 * @packageDocumentation
 */
export {
  type BindProfielOptions,
  type BindProfielResult,
  type BoundProfiel,
  bindProfiel,
  type Onderdeel,
  type Ongelezen,
  type Ongevuld,
  type Profiel,
  type ProfielDeel,
  type ProfielFinding,
  type ProfielRapport,
  type ProfielSchemas,
  type RetourDeel,
} from '../profiel/index.ts';
