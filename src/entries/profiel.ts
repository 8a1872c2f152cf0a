/**
 * The library on other schemas than its own, such as the official ones: how their messages map to the model, as data.
 *
 * @packageDocumentation
 */
export {
  type BindProfielOptions,
  type BindProfielResult,
  type BoundProfiel,
  type BoundProfielen,
  bindProfiel,
  bindProfielen,
  type ChooseProfielResult,
  type GebondenProfiel,
  type Onderdeel,
  type Ongelezen,
  type Ongevuld,
  type Profiel,
  type ProfielDeel,
  type ProfielFinding,
  type ProfielRapport,
  type ProfielReview,
  type ProfielSchemas,
  type ProposeProfielInvoer,
  type ProposeProfielResult,
  proposeProfiel,
  type RetourDeel,
  type ReviewProfielOptions,
  type ReviewProfielResult,
  reviewProfiel,
  type VanProfiel,
  type Voorstel,
  type Waarom,
} from '../profiel/index.ts';
