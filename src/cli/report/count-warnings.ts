/** How many waarschuwingen there are, in words. */
export function countWarnings(count: number): string {
  return count === 1 ? '1 waarschuwing' : `${count} waarschuwingen`;
}
