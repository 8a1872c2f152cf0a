export { qualifiedName } from './create-text-sink.ts';
export { findSchema } from './find-schema.ts';
export { normaliseBericht } from './normalise-bericht.ts';
export { type SerializeOptions, type SerializeResult, serializeBericht } from './serialize-bericht.ts';
export { type MessageSink, walkMessage } from './walk-message.ts';
export { escapeText } from './xml-text.ts';
