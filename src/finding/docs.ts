// Generated from package.json by `npm run generate`: do not edit.

/** Where the documentation is: each rule has a page there. */
export const DOCS = 'https://example.org/fz825/';
