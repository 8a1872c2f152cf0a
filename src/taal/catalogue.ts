/** Of each of some kinds of fault what its sentence names, as one union told apart by `fault`. */
type Faults<M> = { [F in keyof M]: { readonly fault: F } & M[F] }[keyof M];

// Not interfaces: those cannot be taken for the `args` of just any finding.

/** For a sentence that names nothing. */
type Nothing = Readonly<Record<never, never>>;

type Of = {
  readonly element: string;
};

/** Of an element that the schema may not know. */
type Perhaps = { readonly element?: string | undefined };

/** A bericht as its root tells it; `berichttype` and `namespace` may be empty. */
type Root = {
  readonly berichttype: string;
  readonly root: string;
  readonly namespace: string;
};

/** A value that a schema allows, and what it means; empty when the schema does not say. */
type Allowed = {
  readonly value: string;
  readonly documentation: string;
};

/** What may be wrong with the encoding of a document. */
export type EncodingFault = 'bytes-anders' | 'niet-ondersteund' | 'zonder-merk';

/** What of a document has a limit. */
export type Limited =
  | 'bytes'
  | 'depth'
  | 'attributes'
  | 'nameLength'
  | 'valueLength'
  | 'elements'
  | 'comment'
  | 'instruction';

/** Why a document is not well-formed. */
export type MalformedFault =
  | 'attribuut-dubbel'
  | 'attribuut-zonder-aanhalingstekens'
  | 'attribuut-zonder-spatie'
  | 'attribuut-zonder-waarde'
  | 'attribuutnaam'
  | 'cdata-einde'
  | 'commentaar'
  | 'declaratie-hoofdletters'
  | 'declaratie-plaats'
  | 'eindtag-anders'
  | 'eindtag-teken'
  | 'eindtag-zonder-begintag'
  | 'eindtag-zonder-naam'
  | 'element-open'
  | 'elementnaam'
  | 'entiteit-onbekend'
  | 'entiteitnaam'
  | 'instructienaam'
  | 'markering-onbekend'
  | 'markering-open'
  | 'naam'
  | 'naamruimte-spatie'
  | 'prefix-onbekend'
  | 'prefix-ongedaan'
  | 'prefix-voorbehouden'
  | 'schrijfwijze'
  | 'teken'
  | 'tekenverwijzing'
  | 'tekst-buiten-element'
  | 'tweede-element'
  | 'zonder-element';

/** The bound that a value is beyond. */
export type BoundFacet = 'minInclusive' | 'maxInclusive' | 'minExclusive' | 'maxExclusive';

/** Why the regular expression of an `xs:pattern` is refused. */
export type PatternReason = Faults<{
  'patroon-bereik-einde': Nothing;
  'patroon-bereik-volgorde': Nothing;
  'patroon-blok': Nothing;
  'patroon-categorie': { readonly name: string };
  'patroon-categorie-ontbreekt': { readonly letter: string };
  'patroon-diep': { readonly limit: number };
  'patroon-escape': { readonly letter: string };
  'patroon-groep-open': Nothing;
  'patroon-groep-soort': Nothing;
  'patroon-groep-zonder-begin': Nothing;
  'patroon-haak': Nothing;
  'patroon-herhaling': Nothing;
  'patroon-herhaling-aantal': { readonly limit: number };
  'patroon-herhaling-dubbel': Nothing;
  'patroon-herhaling-volgorde': Nothing;
  'patroon-herhaling-zonder': { readonly character: string };
  'patroon-klasse-leeg': Nothing;
  'patroon-klasse-open': Nothing;
  'patroon-klasse-uitzondering': Nothing;
  'patroon-lang': { readonly limit: number };
  'patroon-los-teken': { readonly character: string };
  'patroon-onleesbaar': Nothing;
  'patroon-backslash': Nothing;
  'patroon-streepje': Nothing;
  'patroon-teken': Nothing;
  'patroon-verzamelingen': { readonly limit: number };
}>;

/** What in an XSD is outside the supported subset. */
export type UnsupportedXsd =
  | Faults<{
      attribuut: Nothing;
      beperking: Nothing;
      constructie: Nothing;
      diep: { readonly limit: number };
      'element-zonder-type': Nothing;
      html: Nothing;
      'ingebouwd-type': { readonly name: string };
      'inhoud-groot': { readonly limit: number };
      keten: { readonly limit: number };
      leden: { readonly limit: number };
      'keuze-leeg': Nothing;
      onderdeel: Nothing;
      'patroon-tijd': Nothing;
      root: { readonly namespace: string };
      'te-veel': { readonly limit: number };
      'type-ander': Nothing;
      tekst: Nothing;
      tellers: Of;
      waarde: { readonly value: string };
      'zonder-element': Nothing;
    }>
  | PatternReason;

/** What in an XSD is not correct. */
export type InvalidXsd = Faults<{
  'anoniem-bij-ref': Nothing;
  'anoniem-bij-type': Nothing;
  attribuut: Nothing;
  'attribuut-onbekend': { readonly name: string };
  'attribuut-ruimer': Nothing;
  'basistype-tekst': Nothing;
  'default-en-fixed': Nothing;
  'default-verplicht': Nothing;
  'fixed-anders': Nothing;
  'waarde-bij-elementen': Nothing;
  'waarde-buiten-type': Nothing;
  'basistype-aantal': Nothing;
  'basistype-complex': Nothing;
  'basistype-soort': Nothing;
  'declaratie-dubbel': { readonly name: string };
  'element-onbekend': { readonly name: string };
  'element-types': Of;
  'element-zonder-naam': Nothing;
  'enumeratie-buiten-type': Nothing;
  'facet-dubbel': Nothing;
  'facet-groter': { readonly facet: string; readonly other: string };
  'facet-met-ander': { readonly facet: string; readonly other: string };
  'facet-niet-van-type': Nothing;
  'facet-ruimer': Nothing;
  'facet-telling': { readonly least: number };
  'facet-zonder-waarde': Nothing;
  'facet-zwakker': Nothing;
  'globaal-zonder-naam': Nothing;
  'groep-bevat-zichzelf': Nothing;
  'groep-leeg': Nothing;
  'groep-onbekend': { readonly name: string };
  'grens-buiten-type': Nothing;
  'grenzen-gekruist': Nothing;
  'grenzen-leeg': Nothing;
  'id-dubbel': { readonly id: string };
  'itemtype-aantal': Nothing;
  'lijst-in-lijst': Nothing;
  'union-leeg': Nothing;
  'import-andere-naamruimte': { readonly namespace: string };
  'import-eigen-naamruimte': Nothing;
  /** `alike`: what was given and differs in case or in folder alone. */
  'import-ontbreekt': {
    readonly namespace: string;
    readonly sought: readonly string[];
    readonly alike: readonly string[];
  };
  'include-andere-naamruimte': { readonly namespace: string };
  'include-ontbreekt': { readonly location: string; readonly alike: readonly string[] };
  libxml2: { readonly said?: string | undefined };
  meerduidig: Of;
  'minOccurs-groter': Nothing;
  'type-beperkt-zichzelf': Nothing;
  'type-breidt-zichzelf-uit': Nothing;
  'type-onbekend': { readonly name: string };
  'verwijzing-ontbreekt': Nothing;
}>;

/** What libxml2 has against a document; without `element` it is about one that the schema does not know. */
export type Libxml2Fault = Faults<{
  anders: Perhaps;
  attribuut: Perhaps;
  'attribuut-ontbreekt': Perhaps;
  'attribuut-waarde': Perhaps;
  begin: Perhaps;
  elementen: Perhaps;
  facet: Perhaps & { readonly facet: string };
  nil: Perhaps;
  onleesbaar: Nothing;
  ontbreekt: Perhaps & { readonly expected?: readonly string[] | undefined };
  onverwacht: Perhaps & { readonly expected?: readonly string[] | undefined };
  tekst: Perhaps;
  type: Perhaps;
  'vaste-waarde': Perhaps;
}>;

/** What a correct schema lacks of the message that it is to be of. */
export type LackingSchema = Faults<{
  datum: Of;
  'een-keer': Of;
  herhaalbaar: Of;
  klasse: Of;
  'niet-gevuld': Of;
  'niet-in-retour': Of;
  ontbreekt: Of;
  optioneel: Of;
  plaatsen: Of;
  root: { readonly found: number };
  'van-retour': Of;
  veld: Of & { readonly field: string };
  verplicht: Of;
  waarde: Of;
  waarden: Of & { readonly values: readonly string[] };
  'zelfde-root': Nothing;
}>;

type At = {
  /** The path of an element, as the control names it. */
  readonly path: string;
};

/** Why a control cannot run on a schema. */
export type MisfitReason = Faults<{
  'andere-waarden': At & { readonly values: readonly string[] };
  datum: At;
  herhaald: At;
  'klasse-meermalen': { readonly klasse: string };
  'klasse-ontbreekt': { readonly klasse: string };
  meermalen: At;
  ontbreekt: At;
  schrijfwijze: At;
  waarde: At;
  'waarden-ontbreken': At & { readonly values: readonly string[] };
  weg: At;
}>;

/** What the sentences of XML are about: controletype 1. */
interface XmlArgs {
  'XML-LEEG': Nothing;
  'XML-GEEN': Nothing;
  'XML-CODERING': { readonly fault: EncodingFault };
  'XML-ONLEESBAAR': { readonly encoding: string };
  'XML-VERSIE': Nothing;
  'XML-DOCTYPE': Nothing;
  'XML-LIMIET': { readonly of: Limited; readonly limit: number; readonly found: number };
  'XML-WELGEVORMD': { readonly fault: MalformedFault };
}

/** What those of the structure are about: controletype 2. */
interface StructureArgs {
  'STR-BERICHT': Faults<{
    berichttype: { readonly supported: readonly string[] };
    root: { readonly supported: readonly Root[] };
  }>;
  /** Without `found` what stands there is no version number; `supported` has the numbers that each part may be. */
  'STR-VERSIE': {
    readonly berichttype: string;
    readonly found?: string | undefined;
    readonly supported: readonly (readonly string[])[];
  };
  /** With `keuze`, the first few of them, when another element than `element` will do too. */
  'STR-ONTBREEKT': Of & { readonly klasse: string; readonly keuze?: readonly string[] | undefined };
  /** Without `element` the schema does not know it; without `expected` nothing more may follow. */
  'STR-ONVERWACHT': Faults<{
    element: Perhaps & {
      readonly klasse: string;
      readonly expected?: string | undefined;
      readonly keuze?: readonly string[] | undefined;
    };
    'in-waarde': Of;
    veld: Of;
  }>;
  'STR-HERHAALD': Of & {
    readonly klasse: string;
    readonly max: number;
    readonly expected?: string | undefined;
  };
  /** Without `after` the element comes first. */
  'STR-VOLGORDE': Of & {
    readonly klasse: string;
    readonly after?: string | undefined;
    readonly expected?: string | undefined;
  };
  'STR-NAAMRUIMTE': Of & { readonly namespace: string };
  'STR-TEKST': { readonly klasse: string };
  'STR-ATTRIBUUT': Of & { readonly fault: 'attribuut' | 'nil' };
  'STR-LEEG': Of;
  'STR-VORM': Of & { readonly builtin: string };
  'STR-DATUM': Of & { readonly builtin: string };
  'STR-ENUMERATIE': Of & { readonly allowed: readonly Allowed[] };
  /** Without `max` there is no longest length. */
  'STR-LENGTE': Of & { readonly min: number; readonly max?: number | undefined; readonly found: number };
  'STR-LIMIET': Faults<{
    bevindingen: { readonly limit: number; readonly found: number };
    diepte: { readonly limit: number };
  }>;
  'STR-PATROON': Of & { readonly patterns: readonly string[]; readonly documentation: string };
  'STR-GRENS': Of & { readonly facet: BoundFacet; readonly bound: string };
  'STR-CIJFERS': Of & { readonly total?: number | undefined; readonly fraction?: number | undefined };
  'STR-TYPE': Of & { readonly fault: 'object' | 'rij' | 'tekst' };
  'STR-TEKEN': Of;
}

/** What those of a CSV of retourcodes are about. */
interface CsvArgs {
  'CSV-LIMIET': { readonly limit: number; readonly found: number };
  'CSV-ONLEESBAAR': Nothing;
  'CSV-LEEG': Nothing;
  'CSV-SCHEIDING': Nothing;
  'CSV-AANHALING': Nothing;
  'CSV-KOLOM': Faults<{
    dubbel: { readonly column: string };
    ontbreekt: { readonly column: string };
    'te-veel': { readonly limit: number };
  }>;
  'CSV-CELLEN': { readonly found: number; readonly expected: number };
  'CSV-ID': Nothing;
  'CSV-HERHAALD': Nothing;
  'CSV-CODE': { readonly fault: 'cijfers' | 'geen-opmerking' | 'onbekend' | 'waarschuwing' };
}

/** What those of a retourbericht are about. */
interface RetourArgs {
  'RET-HEEN': Faults<{
    bericht: Nothing;
    ontbreekt: Of;
    toegevoegd: Of;
    waarde: Of;
  }>;
  'RET-VULLING': {
    readonly fault: 'alleen-header' | 'dubbel' | 'geen-opmerking' | 'header' | 'zonder-afkeuring';
  };
  'RET-CODE': Nothing;
  W005: Nothing;
  W006: Nothing;
}

/** What those of an XSD are about; `construct` as in the finding. */
interface XsdArgs {
  /** The rule of controletype 1 that the document breaks, and what that one is about. */
  'XSD-XML': { [R in XmlRule]: { readonly xml: R } & XmlArgs[R] }[XmlRule];
  'XSD-ONDERSTEUND': { readonly construct: string } & UnsupportedXsd;
  'XSD-ONGELDIG': { readonly construct: string } & InvalidXsd;
  'XSD-BERICHT': LackingSchema;
}

/** What those of the data of sources are about. */
interface BronArgs {
  'BRON-VORM': { readonly fault: 'inhoud' | 'ja-of-nee' | 'object' | 'rij' };
  'BRON-ONTBREEKT': { readonly field: string };
  'BRON-ONBEKEND': { readonly known: readonly string[] };
  'BRON-PERIODE': Nothing;
  'BRON-HERHAALD': { readonly field: 'mutatieIdentificatie' | 'plaatsingsbesluitnummer' };
  'BRON-VERLOOP': { readonly fault: 'inconsistent' | 'vervanging' | 'zonder-startdatum' };
}

/** What those of an administratie are about. */
interface AdministratieArgs {
  'ADM-TOEPASSEN': { readonly fault: 'identificatie' | 'plaatsingsbesluit' | 'referentie' };
  'ADM-WENS': {
    readonly fault:
      | 'einde-met-zorglocatie'
      | 'einde-na-dagtekening'
      | 'soort'
      | 'tweede-einde'
      | 'verplaatsing-na-einde'
      | 'voor-startdatum'
      | 'zonder-startdatum';
  };
  'ADM-KENMERK': { readonly fault: 'gebruikt' | 'herhaald' };
  'ADM-INTREKKING': Nothing;
  'ADM-TERUG': Faults<{
    gegevens: { readonly field: string };
    'niet-in-na': Nothing;
    'niet-in-voor': Nothing;
  }>;
  'ADM-ANTWOORD': {
    readonly fault:
      | 'foutbericht'
      | 'geaccepteerd'
      | 'heenberichten'
      | 'melding'
      | 'retourbericht'
      | 'status'
      | 'traceer'
      | 'van';
  };
  'ADM-OPNIEUW': { readonly fault: 'geaccepteerd' | 'kenmerk' };
  'ADM-STAP': { readonly fault: 'gebeurtenis' | 'overgang' | 'toestand' };
}

/** What those of a profile are about: names of its own, and of schemas. */
interface ProfielArgs {
  'PRF-JSON': Faults<{ geen: Nothing; dubbel: Nothing }>;
  'PRF-VORM': Faults<{
    codes: Nothing;
    header: Nothing;
    naam: Nothing;
    'naam-bericht': Nothing;
    'naam-leeg': Nothing;
    object: Nothing;
    objecten: Nothing;
    ontbreekt: { readonly field: string };
    tekst: Nothing;
    veld: { readonly known: readonly string[] };
    weg: Nothing;
  }>;
  'PRF-PLAATS': Faults<{
    dubbel: { readonly path: string };
    herhaald: { readonly path: string };
    klasse: { readonly path: string };
    'eigen-element': { readonly klasse: string };
    naast: { readonly path: string };
    ontbreekt: { readonly path: string };
    waarde: { readonly path: string };
  }>;
  'PRF-CODE': Faults<{
    dubbel: { readonly code: string };
    onbekend: { readonly code: string; readonly known: readonly string[] };
    schema: { readonly code: string };
  }>;
  'PRF-VAST': Faults<{ model: { readonly path: string }; waarde: { readonly path: string } }>;
  'PRF-BERICHT': Faults<{
    dubbel: { readonly root: string };
    root: { readonly found: number; readonly known: readonly string[] };
    'root-onbekend': { readonly known: readonly string[] };
    veld: Of & { readonly field: string };
  }>;
}

/** What those of two schemas or two RBC's that are compared are about. */
interface VergelijkArgs {
  'VGL-LIMIET': { readonly elements: number; readonly depth: number };
  'VGL-RBC': Faults<{
    'id-dubbel': Nothing;
    id: Nothing;
    json: Nothing;
    leeg: Nothing;
    limiet: { readonly limit: number };
    regel: Nothing;
    rij: Nothing;
    veld: { readonly field: string };
  }>;
}

/** What those of the records of an audit are about. */
interface AuditArgs {
  'AUD-REGEL': { readonly fault: 'gewijzigd' | 'herhaald' | 'ingevoegd' | 'ontbreekt' | 'verplaatst' };
  'AUD-GEHEEL': { readonly fault: 'aantal' | 'head' | 'leeg' };
}

/** What those of a delivery are about. */
interface LeveringArgs {
  'LEV-BERICHT': { readonly fault: 'intern' | 'onleesbaar' | 'vorm' };
  'LEV-ONVOLLEDIG': { readonly lacks: readonly string[] };
  'LEV-AFGEBROKEN': Nothing;
  'LEV-CRITERIA': Faults<{
    aantal: Nothing;
    hashtotaal: Nothing;
    'ja-of-nee': Nothing;
    leeg: Nothing;
    object: Nothing;
    onbekend: { readonly known: readonly string[] };
    percentage: Nothing;
    tekst: Nothing;
  }>;
}

/** What those of a message that is pseudonymised are about. */
interface PseudonimiseerArgs {
  'PSE-AANVULLEND': { readonly element: string };
  'PSE-WAARDE': { readonly element: string };
}

/** What those of the VSP-koppeling are about: names of its fields, and of elements. */
interface VspArgs {
  /** Without `max` there is no longest length. */
  'VSP-VORM': Faults<{
    'geheel-getal': Nothing;
    keuze: Nothing;
    leeg: Nothing;
    lengte: { readonly min: number; readonly max?: number | undefined };
    'niet-json': Nothing;
    object: Nothing;
    ontbreekt: { readonly field: string };
    rij: Nothing;
    tekst: Nothing;
    tijdstip: Nothing;
    uuid: Nothing;
    veld: { readonly known: readonly string[] };
    waarden: { readonly values: readonly string[] };
  }>;
  'VSP-BERICHT': Faults<{
    'antwoord-ontbreekt': Nothing;
    'antwoord-zichzelf': Nothing;
    'een-geadresseerde': Nothing;
    payload: Nothing;
    profiel: Nothing;
    vecozo: Nothing;
    waarde: Of;
  }>;
  'VSP-PAYLOAD': { readonly fault: 'algoritme' | 'checksum' | 'checksum-vorm' | 'codering' | 'grootte' };
  'VSP-UITWISSELING': Faults<{
    conversatie: Nothing;
    'niet-opgeslagen': Nothing;
    onbekend: Nothing;
    richting: Nothing;
    tegenspraak: { readonly field: string };
    'tweede-antwoord': Nothing;
  }>;
}

/** What those of a control that was not run to its end are about. */
interface ControleArgs {
  'RBC-SCHEMA': MisfitReason;
  'RBC-FOUT': Faults<{
    controle: { readonly controle: string };
    controletype: { readonly controletype: number };
  }>;
}

/**
 * What the sentence of each rule is about: names and numbers that a schema or this package knows, and never a value of a
 * message. Plain data, fit for JSON; in a finding what is undefined is absent.
 */
export interface RuleArgs
  extends XmlArgs,
    StructureArgs,
    CsvArgs,
    RetourArgs,
    XsdArgs,
    BronArgs,
    AdministratieArgs,
    AuditArgs,
    ProfielArgs,
    VergelijkArgs,
    LeveringArgs,
    PseudonimiseerArgs,
    VspArgs,
    ControleArgs {
  'XSD-LIBXML2': Libxml2Fault;
}

/** The rules of which a catalogue has the texts. */
export type CatalogueRule = keyof RuleArgs;

/** The controls of controletype 1. */
export type XmlRule = keyof XmlArgs;

/** The controls of controletype 2. */
export type StructureRule = keyof StructureArgs;

/** What may be wrong with a CSV of retourcodes. */
export type CsvRule = keyof CsvArgs;

/** What may be wrong with a retourbericht as the answer to a heenbericht. */
export type RetourRule = keyof RetourArgs;

/** What may be wrong with an XSD. */
export type XsdRule = keyof XsdArgs;

/** What may be wrong with the data of sources. */
export type BronRule = keyof BronArgs;

/** Why a message cannot be applied to an administratie, or what is true cannot be reported. */
export type AdministratieRule = keyof AdministratieArgs;

/** What may be wrong with the records of an audit. */
export type AuditRule = keyof AuditArgs;

/** What may be wrong with a profile. */
export type ProfielRule = keyof ProfielArgs;
/** Why two schemas or two RBC's cannot be compared. */
export type VergelijkRule = keyof VergelijkArgs;

/** What may be wrong with a delivery, or with its criteria. */
export type LeveringRule = keyof LeveringArgs;

/** How often an element may occur; without `max` there is no end to it. */
type Often = { readonly min: number; readonly max?: number | undefined };

/** Values that only the old and only the new schema takes. */
type Example = { readonly oud: string | null; readonly nieuw: string | null };

/** What the sentence of each difference between two schemas names; `path` is that of the new schema where there is one. */
export interface WijzigingArgs {
  toegevoegd: { readonly path: string; readonly isRequired: boolean; readonly elements: number };
  verwijderd: { readonly path: string; readonly elements: number };
  hernoemd: {
    readonly path: string;
    readonly name: string;
    readonly zekerheid: 'zeker' | 'waarschijnlijk' | 'mogelijk';
  };
  /** To another class, or behind another element of its own; without `after` in front. */
  verplaatst: Faults<{
    klasse: { readonly path: string; readonly to: string };
    volgorde: { readonly path: string; readonly after?: string | undefined };
  }>;
  optioneel: { readonly path: string };
  verplicht: { readonly path: string };
  herhaling: { readonly path: string; readonly oud: Often; readonly nieuw: Often };
  verruimd: { readonly path: string; readonly voorbeeld: Example };
  versmald: { readonly path: string; readonly voorbeeld: Example };
  anders: Faults<{
    groepen: { readonly path: string };
    klasse: { readonly path: string };
    waarde: { readonly path: string };
    waarden: { readonly path: string; readonly voorbeeld: Example };
  }>;
  codelijst: {
    readonly path: string;
    readonly toegevoegd: readonly string[];
    readonly verwijderd: readonly string[];
    readonly tekst: readonly string[];
  };
  naamruimte: { readonly oud: string; readonly nieuw: string; readonly elements: number };
}

/** How two schemas may differ. */
export type WijzigingSoort = keyof WijzigingArgs;

/** What the sentence of each difference between two RBC's names. */
export interface RbcWijzigingArgs {
  toegevoegd: { readonly id: string };
  verwijderd: { readonly id: string };
  retourcode: { readonly id: string; readonly oud: string | null; readonly nieuw: string | null };
  controletype: { readonly id: string; readonly oud: string | null; readonly nieuw: string | null };
  berichtklasse: { readonly id: string; readonly oud: string | null; readonly nieuw: string | null };
  ernst: { readonly id: string; readonly oud: string | null; readonly nieuw: string | null };
  voorlopig: { readonly id: string; readonly nieuw: string | null };
  tekst: { readonly id: string };
}

/** How a control of one RBC may differ from that of another. */
export type RbcWijzigingSoort = keyof RbcWijzigingArgs;

/** Why a message cannot be pseudonymised. */
export type PseudonimiseerRule = keyof PseudonimiseerArgs;

/** What may be wrong with what goes over the VSP-koppeling. */
export type VspRule = keyof VspArgs;

/** The steps of a message on the VSP-koppeling. */
export type Berichtstatus =
  | 'Ontvangen'
  | 'DeelsOntvangen'
  | 'DeelberichtAanleveringAfgekeurd'
  | 'WordtVerwerkt'
  | 'AfgekeurdDoorDienst'
  | 'VerwerkingVoltooid'
  | 'Aangeboden'
  | 'Bezorgd';

/** What an answer says of a mutation of which it names no fault, or of a retourcode that a code list lacks. */
export type Uitleg = 'code-onbekend' | 'niet-genoemd' | 'zonder-fout';

/** Why a mutation is to be sent. */
export type Reden =
  | 'datum'
  | 'datum-en-zorglocatie'
  | 'niet-gebeurd'
  | 'niet-gemeld'
  | 'volgorde-gemeld'
  | 'volgorde-ingetrokken'
  | 'zorglocatie';

/** A rule that is broken, with what its sentence is about. */
export type Fault<R extends CatalogueRule = CatalogueRule> = {
  [K in R]: { readonly rule: K; readonly args: RuleArgs[K] };
}[R];

/** Of some rules the sentence that tells that it is broken. */
export type Texts<R extends CatalogueRule> = { readonly [K in R]: (args: RuleArgs[K]) => string };

/** All texts, in one language. */
export type Catalogue = Texts<CatalogueRule>;
