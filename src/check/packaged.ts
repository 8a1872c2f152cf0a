// Generated from package.json and the files in rules/ by `npm run generate`: do not edit.

/** The version of this package. */
export const VERSIE = '0.1.0';

/** The hash of the controls of this package. */
export const CONTROLES_HASH = 'e8a433ad4a92645591b81bba7c124042';
