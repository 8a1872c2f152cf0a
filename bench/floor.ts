const TAG = /<[^>]*>([^<]*)/y;

/**
 * What nobody who reads a message can do without: it finds each tag and each text between two, and makes nothing of them.
 *
 * @returns the number of tags and of characters between them
 */
export function scanBarely(text: string): number {
  let found = 0;
  TAG.lastIndex = text.indexOf('<');
  for (let match = TAG.exec(text); match !== null; match = TAG.exec(text))
    found += 1 + (match[1]?.length ?? 0);
  return found;
}
