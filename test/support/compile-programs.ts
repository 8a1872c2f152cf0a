import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** What TypeScript has against a program. */
export interface Diagnostic {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replaceAll('\\', '/');
/** The files of the library and of its dependencies are parsed once. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/** Compiles programs by the settings of this project, as if they stood in a folder of tests; nothing is written. */
export function compilePrograms(programs: ReadonlyMap<string, string>): readonly Diagnostic[] {
  const config = ts.readConfigFile(`${ROOT}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const files = new Map([...programs].map(([name, text]) => [`${ROOT}test/support/${name}`, text]));
  const settings = { ...options, isolatedDeclarations: false, declaration: false };
  const host = ts.createCompilerHost(settings);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, languageVersion, ...rest) => {
    const text = files.get(name);
    if (text !== undefined) return ts.createSourceFile(name, text, languageVersion);
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, languageVersion, ...rest));
    return parsed.get(name);
  };
  const program = ts.createProgram([...files.keys()], settings, host);
  return [...files.keys()].flatMap((name) => {
    const source = program.getSourceFile(name);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ messageText, start = 0 }) => ({
      file: name.slice(name.lastIndexOf('/') + 1),
      line: (source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1,
      message: ts.flattenDiagnosticMessageText(messageText, '\n'),
    }));
  });
}
