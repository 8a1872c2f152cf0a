/** Folders that hold no messages, unless somebody names them. */
export const HIDDEN: ReadonlySet<string> = new Set(['.git', 'node_modules']);
