/** Also true for a Uint8Array of another realm, such as that of a frame, a worker or a test runner. */
export function isBytes(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]';
}
