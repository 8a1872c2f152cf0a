/** Retourcode of a class without remarks (STB §4.5). */
export const GEEN_OPMERKING = '0200';

/** Retourcode in the header of a message that is rejected for a fault in its header (STB §4.5). */
export const AFGEKEURD = '0001';
