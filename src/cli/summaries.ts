/** The commands, each in one line. */
export const SUMMARIES = {
  check: 'controleert berichten',
  levering: 'beoordeelt een levering van veel berichten: verslag, foutlijst, GO of NO GO',
  retour: 'beoordeelt een FZ825 en schrijft de FZ826 die erop antwoordt',
  'lees-retour': 'vertelt wat een FZ826 per mutatie betekent',
  uitleg: 'legt een regel of retourcode uit, en wat eraan te doen is',
  toon: 'vertelt in zinnen wat een bericht meldt, of wat een antwoord betekent',
  regels: 'toont de controles (RBC), of schrijft ze als XSLT of Schematron',
  profiel: 'stelt een profiel voor bij andere XSD’s, of controleert er een',
  types: 'schrijft TypeScript-types bij een profiel of een XSD',
  pagina: 'opent de pagina die berichten in de browser controleert, of schrijft haar',
  schema: 'vertelt welke XSD’s in een map bruikbaar zijn, en wat de andere tegenhoudt',
  vergelijk: 'vertelt wat er anders is tussen twee XSD’s, of twee RBC’s',
  nieuw: 'schrijft een eerste FZ825 om van uit te gaan',
  completion: 'schrijft wat een shell opdrachten en opties laat aanvullen',
} as const;

/** The name of a command. */
export type CommandName = keyof typeof SUMMARIES;
