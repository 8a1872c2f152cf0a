export { bestandsnaam } from './bestandsnaam.ts';
export { type Foutbericht, formatFoutbericht } from './foutbericht.ts';
export { type JudgedMutatiebericht, judgeMutatiebericht } from './judge-mutatiebericht.ts';
export type { KetenContext, Withheld } from './keten-context.ts';
export { type ReceivedMutatiebericht, receiveMutatiebericht } from './receive-mutatiebericht.ts';
export { type ReceivedRetourbericht, receiveRetourbericht } from './receive-retourbericht.ts';
