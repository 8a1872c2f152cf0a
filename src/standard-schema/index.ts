export { berichtSchema } from './bericht-schema.ts';
export { mutatieberichtSchema } from './mutatiebericht-schema.ts';
export { retourberichtSchema } from './retourbericht-schema.ts';
export type {
  StandardIssue,
  StandardOptions,
  StandardProps,
  StandardResult,
  StandardSchema,
} from './standard-schema.ts';
