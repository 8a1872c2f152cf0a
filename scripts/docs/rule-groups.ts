/** Rules that belong together: what is wrong in the same kind of input. */
export interface RuleGroup {
  readonly titel: string;
  /** What the ids of its rules look like. */
  readonly ids: RegExp;
  /** Where its rules come from, in Markdown as a page in `regels/` has it; of a control its own source stands before it. */
  readonly bron: string;
}

const CONTROLE = 'De controles zijn een [reconstructie](../gids/getrouwheid.md), niet de officiële RBC.';
const OWN = 'De standaard zegt hier niets over: het is een afspraak van deze bibliotheek.';

/** All groups, in the order in which a message meets them. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  {
    titel: 'Controletype 1: leesbaar',
    ids: /^XML-/,
    bron: 'STB §4.3, controletype 1: een bericht dat niet te lezen is, wordt afgekeurd. Wat wel en niet wordt gelezen, staat in [de grenzen](../limits.md).',
  },
  {
    titel: 'Controletype 2: structuur',
    ids: /^STR-|^XSD-LIBXML2$/,
    bron: 'STB §4.3, controletype 2: een bericht moet voldoen aan het XSD. Het [XSD in dit pakket](../schemas.md) is een reconstructie.',
  },
  { titel: 'Controletype 3: verbandcontroles', ids: /^VC\d/, bron: CONTROLE },
  { titel: 'Controletype 4: referentiecontroles', ids: /^RC\d/, bron: CONTROLE },
  { titel: 'Controletype 5: LCB-controles', ids: /^LCB\d/, bron: CONTROLE },
  { titel: 'Waarschuwingen', ids: /^W00[1-4]$/, bron: CONTROLE },
  {
    titel: 'Het retourbericht',
    ids: /^RET-|^W00[56]$/,
    bron: 'STB §4.5: wat in een FZ826 staat, en hoe die bij zijn FZ825 hoort. Zie [het antwoord lezen](../gids/antwoord.md).',
  },
  {
    titel: 'Bronnen voor controletype 4 en 5',
    ids: /^BRON-/,
    bron: `${OWN} Welke gegevens \`readBronnen\` aanneemt, staat in [fz825/bronnen](../api/fz825/bronnen.md).`,
  },
  {
    titel: 'De administratie en het postvak uit',
    ids: /^ADM-/,
    bron: 'STB §3.4, over het verloop van een plaatsingsbesluit, en STB §4.1, over de stromen. Hoe de bibliotheek dat bijhoudt, staat in [bij DJI](../gids/dji.md) en [het antwoord lezen](../gids/antwoord.md).',
  },
  {
    titel: 'Een levering',
    ids: /^LEV-/,
    bron: `${OWN} Zie [live gaan met een levering](../gids/livegang.md).`,
  },
  {
    titel: 'De VSP-koppeling',
    ids: /^VSP-/,
    bron: 'STB §5.1 en §1.3, en de openbare beschrijving van de koppeling. Zie [vsp](../vsp.md).',
  },
  { titel: 'Het logboek', ids: /^AUD-/, bron: `${OWN} Zie [audit](../audit.md).` },
  {
    titel: 'XSD’s',
    ids: /^XSD-/,
    bron: `${OWN} Welk deel van XML Schema wordt gelezen, staat in [fz825/schema](../api/fz825/schema.md).`,
  },
  {
    titel: 'Profielen',
    ids: /^PRF-/,
    bron: `${OWN} Zie [officiële bestanden](../gids/officiele-bestanden.md).`,
  },
  {
    titel: 'Controles op andere schema’s',
    ids: /^RBC-/,
    bron: `${OWN} Zie [eigen controles](../gids/eigen-controles.md).`,
  },
  {
    titel: 'Lijsten met retourcodes',
    ids: /^CSV-/,
    bron: `${OWN} Welke lijst \`loadRetourcodes\` aanneemt, staat in [fz825/codelijst](../api/fz825/codelijst.md).`,
  },
  {
    titel: 'Vergelijken',
    ids: /^VGL-/,
    bron: `${OWN} Zie [fz825/vergelijk](../api/fz825/vergelijk.md).`,
  },
  {
    titel: 'Pseudonimiseren',
    ids: /^PSE-/,
    bron: `${OWN} Zie [fz825/pseudonimiseer](../api/fz825/pseudonimiseer.md).`,
  },
];

/** @throws Error for a rule of no group: a new kind of rule gets its group first */
export function groupOf(rule: string): RuleGroup {
  const group = RULE_GROUPS.find(({ ids }) => ids.test(rule));
  if (group === undefined) throw new Error(`${rule} is of no group of rules.`);
  return group;
}
