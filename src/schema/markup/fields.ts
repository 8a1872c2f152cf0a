/** The field of the text of an element with attributes. */
export const TEXT_FIELD = '#text';

/** The field that says, of an element with attributes, that it is nil. */
export const NIL_FIELD = '#nil';
