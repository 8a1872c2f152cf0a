import { unknown } from '../args.ts';
import { type Command, command } from '../command.ts';
import { SHELLS, type Shell } from '../completion/shells.ts';
import { EXIT, UsageError } from '../io.ts';

export const completion: Command = command({
  name: 'completion',
  usage: 'bash|zsh|fish',
  options: {},
  notes: [
    'bash: eval "$(fz825 completion bash)" in ~/.bashrc.',
    'zsh:  eval "$(fz825 completion zsh)" in ~/.zshrc, na compinit.',
    'fish: fz825 completion fish > ~/.config/fish/completions/fz825.fish',
  ].join('\n'),
  run: async (_, [shell, ...rest], io) => {
    const names = Object.keys(SHELLS);
    if (shell === undefined || rest.length > 0)
      throw new UsageError(`Voor welke shell? Kies ${names.join(', ')}.`);
    if (!Object.hasOwn(SHELLS, shell)) throw new UsageError(unknown('shell', shell, names));
    const { loadCommands } = await import('../commands.ts');
    await io.stdout.write(SHELLS[shell as Shell]([...(await loadCommands()), completion]));
    return EXIT.accepted;
  },
});
