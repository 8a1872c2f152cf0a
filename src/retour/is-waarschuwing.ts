/** True for a rule of `readRetourbericht` that tells what is odd, and refuses nothing. */
export function isWaarschuwing({ rule }: { readonly rule: string }): boolean {
  return rule === 'W005' || rule === 'W006';
}
