/** True when a finding stands at the path that was asked for; none asked for is any. `[1]` may be left out. */
export function isAt(path: string, asked: string | undefined): boolean {
  return asked === undefined || withoutFirst(path) === withoutFirst(asked);
}

function withoutFirst(path: string): string {
  return path.replace(/(?<=\w)\[1\]/g, '');
}
