/**
 * The seven flows of the chain, as pure functions (STB §4.1).
 *
 * @packageDocumentation
 */
export {
  bestandsnaam,
  type Foutbericht,
  formatFoutbericht,
  type JudgedMutatiebericht,
  judgeMutatiebericht,
  type KetenContext,
  type ReceivedMutatiebericht,
  type ReceivedRetourbericht,
  receiveMutatiebericht,
  receiveRetourbericht,
  type Withheld,
} from '../keten/index.ts';
