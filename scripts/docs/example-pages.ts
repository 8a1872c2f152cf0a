import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { sitePathOf } from './site-paths.ts';

/** What a package of examples is for is told by its own test. */
const OWN = /^packed\//;

/** A page for each program in examples/ and for each of its parts, with what it prints, and a list of them. */
export function examplePages(project: URL): ReadonlyMap<string, string> {
  const folder = new URL('examples/', project);
  const programs = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts') && !OWN.test(name))
    .sort();
  const pages = programs.map((name) => {
    const code = readFileSync(new URL(name, folder), 'utf8');
    const recorded = new URL(`output/${name.replace(/\.ts$/, '.txt')}`, folder);
    const output = existsSync(recorded) ? readFileSync(recorded, 'utf8') : undefined;
    return { name, about: aboutOf(code), code, output };
  });
  const list = pages.map(
    ({ name, about }) => `- [examples/${name}](./${name.replace(/\.ts$/, '.md')})${about && `: ${about}`}`,
  );
  return new Map([
    [
      'voorbeelden/index.md',
      `# Voorbeelden\n\nProgramma’s om te lezen en te draaien. Ze staan in de map \`examples\` van het pakket; wat ze schrijven, staat eronder en wordt bij elke wijziging nagegaan.\n\n<div lang="en">\n\n${list.join('\n')}\n\n</div>\n`,
    ],
    ...pages.map(
      ({ name, code, output }) =>
        [
          sitePathOf(`examples/${name}`),
          [
            `# examples/${name}`,
            fence('ts', code),
            ...(output === undefined ? [] : ['## Wat het schrijft', fence('text', output)]),
            '',
          ].join('\n\n'),
        ] as const,
    ),
  ]);
}

function fence(language: string, text: string): string {
  return `\`\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\``;
}

/** The first sentence of the comment that a program begins with; empty where there is none. */
function aboutOf(code: string): string {
  const comment = /^\/\*\*([\s\S]*?)\*\//.exec(code)?.[1] ?? /^(?:\/\/.*\n)+/.exec(code)?.[0] ?? '';
  const text = comment
    .replace(/^\s*(?:\*|\/\/) ?/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return /^.+?[.:;](?= |$)/.exec(text)?.[0].replace(/[:;]$/, '.') ?? '';
}
