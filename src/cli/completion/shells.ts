import type { Option } from '../args.ts';
import type { Command } from '../command.ts';
import { SUMMARIES } from '../summaries.ts';

/** The shells that lines can be completed in. */
export type Shell = 'bash' | 'zsh' | 'fish';

/** Writes for each shell what completes the lines of the program: from the commands themselves, as their help is. */
export const SHELLS: Readonly<Record<Shell, (commands: readonly Command[]) => string>> = {
  bash: forBash,
  zsh: forZsh,
  fish: forFish,
};

/** Words that may stand first besides the commands. */
const FIRST = ['help', '--help', '--version'];

/** The words that may stand behind an option; none for what is completed as a file. */
function choicesOf({ choices = [] }: Option): readonly string[] {
  return choices;
}

function isWithValue({ type, optional }: Option): boolean {
  return type === 'string' && optional === undefined;
}

function named({ options }: Command): readonly string[] {
  return [...Object.keys(options).map((name) => `--${name}`), '--help'];
}

/** The words that a command takes, such as a mutation; none for what takes files. */
function wordsOf({ usage }: Command): readonly string[] {
  const [, words] = /^\[?([a-z-]+(?:\|[a-z-]+)+)\]?$/.exec(usage) ?? [];
  return words?.split('|') ?? [];
}

function forBash(commands: readonly Command[]): string {
  const values = commands.flatMap((each) =>
    Object.entries(each.options)
      .filter(([, option]) => isWithValue(option))
      .map(([name, option]) => `    '${each.name} --${name}') values='${choicesOf(option).join(' ')}' ;;`),
  );
  const options = commands.map(
    (each) => `    ${each.name}) options='${named(each).join(' ')}' words='${wordsOf(each).join(' ')}' ;;`,
  );
  return `# fz825: aanvulling voor bash, gemaakt door fz825 completion bash
_fz825() {
  local cur prev command options words values
  COMPREPLY=()
  cur="\${COMP_WORDS[COMP_CWORD]}"
  prev="\${COMP_WORDS[COMP_CWORD-1]}"
  # bash takes = for a word of its own.
  if [[ "$cur" == '=' ]]; then cur=''; elif [[ "$prev" == '=' ]]; then prev="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  if (( COMP_CWORD == 1 )); then
    COMPREPLY=( $(compgen -W '${[...commands.map(({ name }) => name), ...FIRST].join(' ')}' -- "$cur") )
    return
  fi
  command="\${COMP_WORDS[1]}"
  values='-'
  case "$command $prev" in
${values.join('\n')}
    'help '*) values='${commands.map(({ name }) => name).join(' ')}' ;;
  esac
  if [[ "$values" != '-' ]]; then
    if [[ -n "$values" ]]; then COMPREPLY=( $(compgen -W "$values" -- "$cur") ); else compopt -o filenames 2> /dev/null; COMPREPLY=( $(compgen -f -- "$cur") ); fi
    return
  fi
  case "$command" in
${options.join('\n')}
    *) return ;;
  esac
  if [[ "$cur" == -* ]]; then COMPREPLY=( $(compgen -W "$options" -- "$cur") ); return; fi
  if [[ -n "$words" ]]; then COMPREPLY=( $(compgen -W "$words" -- "$cur") ); return; fi
  compopt -o filenames 2> /dev/null
  COMPREPLY=( $(compgen -f -- "$cur") )
}
complete -F _fz825 fz825
`;
}

/** A text in single quotes, as zsh and fish read it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\\\''")}'`;
}

function forZsh(commands: readonly Command[]): string {
  const colons = (text: string): string =>
    text.replaceAll('[', '(').replaceAll(']', ')').replaceAll(':', '\\:');
  const described = commands.map(({ name }) => `    ${quoted(`${name}:${SUMMARIES[name]}`)}`);
  const cases = commands.map((each) => {
    const specs = Object.entries(each.options).map(([name, option]) => {
      const choices = choicesOf(option);
      const action = choices.length > 0 ? `(${choices.join(' ')})` : '_files';
      const many = option.multiple === true ? '*' : '';
      const value = isWithValue(option) ? `:${colons(option.value ?? name)}:${action}` : '';
      const equals = isWithValue(option) ? '=' : '';
      return quoted(`${many}--${name}${equals}[${colons(option.help)}]${value}`);
    });
    const words = wordsOf(each);
    const rest = quoted(words.length > 0 ? `*:woord:(${words.join(' ')})` : '*:bestand:_files');
    return `    ${each.name}) _arguments ${[...specs, quoted('--help[hulp]'), rest].join(' \\\n      ')} ;;`;
  });
  return `#compdef fz825
# fz825: aanvulling voor zsh, gemaakt door fz825 completion zsh
_fz825() {
  local -a commands
  commands=(
${described.join('\n')}
  )
  if (( CURRENT == 2 )); then _describe opdracht commands; return; fi
  local command="\${words[2]}"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
  esac
}
if [[ "\${funcstack[1]}" == _fz825 ]]; then _fz825 "$@"; else compdef _fz825 fz825; fi
`;
}

function forFish(commands: readonly Command[]): string {
  const lines = commands.flatMap((each) => {
    const { name, options } = each;
    const here = `complete -c fz825 -n '__fish_seen_subcommand_from ${name}'`;
    const words = wordsOf(each);
    return [
      `complete -c fz825 -n __fish_use_subcommand -f -a ${name} -d ${quoted(SUMMARIES[name])}`,
      ...Object.entries(options).map(([option, given]) => {
        const choices = choicesOf(given);
        const value = !isWithValue(given)
          ? ''
          : choices.length > 0
            ? ` -x -a ${quoted(choices.join(' '))}`
            : ' -r -F';
        return `${here} -l ${option}${value} -d ${quoted(given.help)}`;
      }),
      `${here} -l help -d hulp`,
      ...(words.length > 0 ? [`${here} -f -a ${quoted(words.join(' '))}`] : []),
    ];
  });
  return `# fz825: aanvulling voor fish, gemaakt door fz825 completion fish\n${lines.join('\n')}\n`;
}
