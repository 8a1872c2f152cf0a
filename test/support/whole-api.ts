/** All that the library exports for messages, for tests that call everything. */
export * from 'fz825';
export * from 'fz825/administratie';
export * from 'fz825/bronnen';
export * from 'fz825/codelijst';
export * from 'fz825/datum';
export * from 'fz825/keten';
export * from 'fz825/levering';
export { bindProfiel } from 'fz825/profiel';
export * from 'fz825/pseudonimiseer';
export * from 'fz825/schema';
export * from 'fz825/standard-schema';
export * from 'fz825/uitleg';
export * from 'fz825/vergelijk';
export * from 'fz825/verloop';
export * from 'fz825/vsp';
