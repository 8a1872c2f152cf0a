/** A text as a literal of TypeScript. */
export function literal(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}

/** The name of a field as it is declared: quoted when it is no identifier. */
export function fieldName(field: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(field) ? field : literal(field);
}

/** Gives names of interfaces, each once: two that would be the same are told apart by a number. */
export function createNames(reserved: readonly string[]): (wanted: string) => string {
  const taken = new Set(reserved);
  return (wanted) => {
    const name = interfaceName(wanted);
    let free = name;
    for (let n = 2; taken.has(free); n++) free = `${name}${n}`;
    taken.add(free);
    return free;
  };
}

/** The nearest name that an interface can have: letters of other alphabets are left out. */
function interfaceName(wanted: string): string {
  const letters = wanted.normalize('NFD').replace(/[^A-Za-z0-9_]+/g, '');
  const name = letters.charAt(0).toUpperCase() + letters.slice(1);
  return /^[A-Z_]/.test(name) ? name : `Klasse${name}`;
}
