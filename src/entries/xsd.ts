/**
 * libxml2's own verdict by any XSD; needs the optional peer dependency `libxml2-wasm`.
 *
 * @packageDocumentation
 */
export * from '../xsd/index.ts';
