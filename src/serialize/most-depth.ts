/**
 * How many elements may stand in each other: as many as a reader takes. A schema may have a class that contains itself,
 * and an object may too.
 */
export const MOST_DEPTH = 32;
