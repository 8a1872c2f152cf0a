export { qualifiedName } from './create-text-sink.ts';
export { findAmong, findSchema, onWire } from './find-schema.ts';
export { type NormaliseResult, normaliseBericht, normaliseFound } from './normalise-bericht.ts';
export {
  type SerializeOptions,
  type SerializeResult,
  serializeBericht,
  serializeFound,
} from './serialize-bericht.ts';
export { type MessageSink, walkMessage } from './walk-message.ts';
export { escapeText } from './xml-text.ts';
