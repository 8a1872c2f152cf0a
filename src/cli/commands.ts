import type { Command } from './command.ts';
import type { CommandName } from './summaries.ts';

/** The commands but for the one that is about all of them, each to be loaded when it is asked for. */
export const COMMANDS: Readonly<Record<Exclude<CommandName, 'completion'>, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check.ts')).check,
  levering: async () => (await import('./commands/levering.ts')).levering,
  retour: async () => (await import('./commands/retour.ts')).retour,
  'lees-retour': async () => (await import('./commands/lees-retour.ts')).leesRetour,
  regels: async () => (await import('./commands/regels.ts')).regels,
  nieuw: async () => (await import('./commands/nieuw.ts')).nieuw,
  profiel: async () => (await import('./commands/profiel.ts')).profiel,
  types: async () => (await import('./commands/types.ts')).types,
  uitleg: async () => (await import('./commands/uitleg.ts')).uitleg,
  toon: async () => (await import('./commands/toon.ts')).toon,
  pagina: async () => (await import('./commands/pagina.ts')).pagina,
  schema: async () => (await import('./commands/schema.ts')).schema,
  vergelijk: async () => (await import('./commands/vergelijk.ts')).vergelijk,
};

/** The same, all loaded. */
export function loadCommands(): Promise<readonly Command[]> {
  return Promise.all(Object.values(COMMANDS).map((load) => load()));
}
