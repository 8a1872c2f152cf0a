import { expect, test } from 'vitest';
import { describeIoError } from '../../../src/cli/files/describe-io-error.ts';

test.each<[unknown, string]>([
  [{ code: 'ENOENT' }, 'bestaat niet'],
  [{ code: 'EACCES' }, 'mag niet worden gelezen of geschreven'],
  [{ code: 'EPERM' }, 'mag niet worden gelezen of geschreven'],
  [{ code: 'EISDIR' }, 'is een map'],
  [{ code: 'EEXIST' }, 'is geen map'],
  [{ code: 'EROFS' }, 'mag niet worden geschreven'],
  [{ code: 'ELOOP' }, 'is een link die nergens eindigt'],
  [{ code: 'ENOTDIR' }, 'staat niet in een map'],
  [{ code: 'ENOSPC' }, 'past niet op de schijf'],
  [{ code: 'EIO' }, 'lezen of schrijven mislukt (EIO)'],
  [new Error('GEHEIM'), 'lezen of schrijven mislukt'],
  ['ENOENT', 'lezen of schrijven mislukt'],
  [undefined, 'lezen of schrijven mislukt'],
  [null, 'lezen of schrijven mislukt'],
])('what a system says of a file, in Dutch: %o', (error, expected) => {
  expect(describeIoError(error)).toBe(expected);
});
