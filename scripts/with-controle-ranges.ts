import type { Controle } from 'fz825';

/** The text of docs/findings.md with its ranges of controls, such as `VC001` … `VC014`, from the first to the last. */
export function withControleRanges(page: string, controles: readonly Pick<Controle, 'id'>[]): string {
  return page.replace(/`([A-Z]+)\d{3}` … `\1\d{3}`/g, (_, kind: string) => {
    const ids = controles.map(({ id }) => id).filter((id) => id.replace(/\d+$/, '') === kind);
    return `\`${ids[0]}\` … \`${ids.at(-1)}\``;
  });
}
