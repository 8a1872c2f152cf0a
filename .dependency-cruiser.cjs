/** Which layer may know which: see the architecture in CONTRIBUTING.md. */
const LAYERS = {
  // Data of any shape, and what was worked out of it.
  data: [],
  // The texts of all rules, and what each is about.
  taal: [],
  finding: ['taal'],
  xml: ['data', 'taal', 'finding'],
  schema: ['taal', 'finding', 'xml'],
  structure: ['data', 'taal', 'schema'],
  codelijst: ['data', 'taal', 'finding', 'xml', 'schema'],
  model: ['data', 'schema', 'codelijst'],
  parse: ['data', 'taal', 'finding', 'xml', 'schema', 'structure', 'model'],
  // What became of each controletype, and the verdict.
  gate: ['taal', 'finding'],
  build: ['model'],
  serialize: ['data', 'taal', 'finding', 'schema', 'structure', 'model'],
  document: ['finding', 'model', 'serialize', 'bound'],
  // Dates as people and their systems hold them.
  datum: [],
  verloop: ['data', 'finding', 'schema', 'model'],
  bronnen: ['data', 'taal', 'finding', 'schema', 'structure', 'model', 'verloop'],
  csv: ['taal', 'finding', 'xml', 'codelijst', 'model'],
  // The words of the controls.
  vocabulary: ['model'],
  // What an option `profiel` holds.
  bound: ['data', 'model', 'vocabulary'],
  // A check takes what parse gives, and reads no XML.
  check: [
    'data',
    'taal',
    'vocabulary',
    'finding',
    'gate',
    'schema',
    'structure',
    'codelijst',
    'model',
    'parse',
    'serialize',
    'verloop',
    'bronnen',
  ],
  assess: ['finding', 'gate', 'parse', 'check'],
  retour: ['data', 'taal', 'finding', 'schema', 'structure', 'codelijst', 'model', 'parse', 'serialize'],
  // The program itself: the one layer that may use Node.
  cli: [
    'data',
    'taal',
    'finding',
    'json',
    'gate',
    'xml',
    'schema',
    'structure',
    'model',
    'check',
    'xslt',
    'entries',
  ],
  pseudonimiseer: ['data', 'taal', 'finding', 'xml', 'schema', 'structure', 'model', 'serialize', 'bound'],
  'standard-schema': ['data', 'taal', 'schema', 'structure', 'model', 'serialize'],
  vitest: [
    'data',
    'finding',
    'gate',
    'schema',
    'codelijst',
    'model',
    'xml',
    'parse',
    'serialize',
    'check',
    'assess',
    'retour',
    'bound',
  ],
  // libxml2's verdict, through an optional peer.
  xsd: ['taal', 'finding', 'xml', 'schema'],
  keten: ['data', 'finding', 'gate', 'schema', 'structure', 'model', 'parse', 'serialize', 'check', 'retour'],
  // The state after each message: known by nothing below.
  administratie: [
    'data',
    'taal',
    'finding',
    'schema',
    'structure',
    'model',
    'parse',
    'build',
    'serialize',
    'verloop',
    'bronnen',
    'check',
    'retour',
    // What a foutbericht looks like.
    'keten',
    'xml',
  ],
  // JSON as text, with the places of what it holds.
  json: [],
  // The types of messages as the text of a program.
  typen: ['data', 'schema', 'model'],
  // The model on other schemas.
  profiel: [
    'assess',
    'data',
    'codelijst',
    'taal',
    'finding',
    'json',
    'schema',
    'structure',
    'model',
    'parse',
    'build',
    'serialize',
    'check',
    'retour',
    'keten',
    'administratie',
    'standard-schema',
    'typen',
    'with-schemas',
    'codelijst',
  ],
  // What changed between two schemas, or two RBC's.
  vergelijk: ['data', 'taal', 'finding', 'schema', 'csv', 'model', 'check'],
  // What a finding or a retourcode means, what is certain to mend it, and what a message says.
  uitleg: [
    'data',
    'taal',
    'finding',
    'xml',
    'schema',
    'structure',
    'model',
    'parse',
    'serialize',
    'check',
    'retour',
    'datum',
  ],
  // The controls for engines that are not ours.
  xslt: ['codelijst', 'schema', 'structure', 'model', 'check', 'verloop', 'bound'],
  // A message in JSON, for what judges JSON.
  'json-schema': ['data', 'schema', 'structure', 'model', 'bound'],
  'with-schemas': [
    'data',
    'taal',
    'finding',
    'schema',
    'model',
    'parse',
    'serialize',
    'check',
    'assess',
    'retour',
    'keten',
    'standard-schema',
  ],
};

/** The program stands on what the library exports. */
const ON_THE_ROOT = ['cli'];

/** What is exported: a list for each `fz825/…`, of any layer. */
LAYERS.entries = Object.keys(LAYERS).filter((layer) => layer !== 'cli');

const layerRules = Object.entries(LAYERS).map(([layer, known]) => ({
  name: `layer-${layer}`,
  comment: `${layer} may know only: ${known.join(', ') || 'no other layer'}`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: {
    path: '^src/',
    pathNot: [
      `^src/(${[layer, ...known].join('|')})/`,
      ...(ON_THE_ROOT.includes(layer) ? ['^src/index\\.ts$'] : []),
    ],
  },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'only-through-index',
      comment: 'A layer is imported by its index.ts, never past it.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', '^src/entries/'] },
    },
    {
      name: 'index-through-index',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: '^src/', pathNot: '^src/(?!document/|entries/)[^/]+/index\\.ts$' },
    },
    {
      name: 'rules-know-the-vocabulary-alone',
      comment: 'A control is data, stated in the words of src/vocabulary.',
      severity: 'error',
      from: { path: '^rules/[^/]+/' },
      to: { pathNot: '^src/vocabulary/index\\.ts$' },
    },
    {
      name: 'unknown-layer',
      comment: 'A new folder in src gets its place in LAYERS first.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(index\\.ts$|(${Object.keys(LAYERS).join('|')})/)` },
      to: {},
    },
    {
      name: 'no-node-in-the-library',
      comment: 'The library runs in browsers too.',
      severity: 'error',
      from: { path: '^(src|rules)/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'tokens-only-in-xml',
      severity: 'error',
      from: { path: '^(src|rules)/', pathNot: '^src/xml/' },
      to: { path: 'node_modules/saxes/' },
    },
    {
      name: 'xmlbuilder2-only-in-documents',
      severity: 'error',
      from: { path: '^(src|rules)/', pathNot: '^src/(document|xslt|cli)/' },
      to: { path: 'node_modules/(xmlbuilder2|@oozcitak)/' },
    },
    {
      name: 'date-fns-only-in-datum',
      severity: 'error',
      from: { path: '^(src|rules)/', pathNot: '^src/datum/' },
      to: { path: 'node_modules/(date-fns|@date-fns)/' },
    },
    {
      name: 'hashes-only-in-administratie',
      severity: 'error',
      from: { path: '^(src|rules)/', pathNot: '^src/administratie/' },
      to: { path: 'node_modules/@noble/' },
    },
    {
      name: 'libxml2-only-in-xsd',
      severity: 'error',
      from: { path: '^(src|rules)/', pathNot: '^src/xsd/' },
      to: { path: 'node_modules/(libxml2-wasm|libxmljs2)/' },
    },
    {
      name: 'no-dev-dependency-in-the-library',
      comment: 'What the program, and the reader of JSON with its places, use is bundled into them.',
      severity: 'error',
      from: { path: '^(src|rules)/', pathNot: '^src/(?:cli|json)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'],
        dependencyTypesNot: ['npm-peer'],
      },
    },
    {
      name: 'library-knows-no-tests',
      severity: 'error',
      from: { path: '^(src|rules)/' },
      to: { path: '^(test|examples|scripts)/' },
    },
    {
      name: 'examples-use-the-public-api',
      severity: 'error',
      from: { path: '^(examples|bench)/' },
      to: {
        path: '^src/',
        pathNot: '^src/(index|entries/[a-z/-]+)\\.ts$',
      },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
