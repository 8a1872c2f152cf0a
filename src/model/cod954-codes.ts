// Generated from schemas/codelijsten/COD954-VEKT.xml by `npm run generate`: do not edit.
/** The codes of `COD954` without their meaning. */
export const COD954_CODES: ReadonlySet<string> = /* @__PURE__ */ new Set('0001 0017 0018 0200 0300 0651 8007 8011 8021 8028 8067 8986 9284'.split(' '));
