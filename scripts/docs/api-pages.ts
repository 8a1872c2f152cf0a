import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Application, type TypeDocOptions } from 'typedoc';

/**
 * Writes the reference of all public entries, by the documentation of their types: a page for each entry.
 *
 * @param project the folder of the project
 * @param out the folder to write in, which is emptied first
 */
export async function writeApiPages(project: string, out: string): Promise<void> {
  const entries = readdirSync(join(project, 'src/entries'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(project, 'src/entries', name));
  const options: TypeDocOptions & Readonly<Record<string, unknown>> = {
    entryPoints: [join(project, 'src/index.ts'), ...entries],
    tsconfig: join(project, 'tsconfig.json'),
    plugin: ['typedoc-plugin-markdown'],
    name: 'API',
    readme: 'none',
    disableSources: true,
    hideGenerator: true,
    excludeInternal: true,
    // check:types has them.
    skipErrorChecking: true,
    logLevel: 'Warn',
    validation: { invalidLink: true, notExported: false, notDocumented: false },
    outputs: [{ name: 'markdown', path: out }],
    outputFileStrategy: 'modules',
    entryFileName: 'index',
    hidePageHeader: true,
    hideBreadcrumbs: true,
    useCodeBlocks: true,
    sanitizeComments: true,
  };
  const app = await Application.bootstrapWithPlugins(options as TypeDocOptions);
  const reflected = await app.convert();
  if (reflected === undefined) throw new Error('TypeDoc cannot read the entries.');
  for (const entry of reflected.children ?? [])
    entry.name = entry.name === 'index' ? 'fz825' : `fz825/${entry.name.replace(/^(?:src\/)?entries\//, '')}`;
  await app.generateOutputs(reflected);
  if (app.logger.hasErrors()) throw new Error('TypeDoc found errors.');
}
