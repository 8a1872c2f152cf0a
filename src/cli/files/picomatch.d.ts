/** The part that is used here. */
declare module 'picomatch' {
  export default function picomatch(
    pattern: string,
    options?: { readonly dot?: boolean; readonly basename?: boolean; readonly windows?: boolean },
  ): (path: string) => boolean;
}
