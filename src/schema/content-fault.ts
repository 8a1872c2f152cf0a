/** What is wrong with the children of an element; `at` is the index of a child element, from 0, and `E` an element. */
export type ContentFaultOf<E> =
  /** A required element is absent; it should stand before child `at` (at the end: the number of children). */
  | {
      readonly kind: 'ontbreekt';
      readonly at: number;
      readonly element: E;
      /** When any of several will do: the names of the first few of these, the element among them. */
      readonly keuze?: readonly string[] | undefined;
    }
  /** The child has no place here; `expected` should stand there, or nothing more when undefined. */
  | {
      readonly kind: 'onverwacht';
      readonly at: number;
      readonly expected: E | undefined;
      /** As with an element that is absent. */
      readonly keuze?: readonly string[] | undefined;
    }
  /** The child is one too many. */
  | {
      readonly kind: 'herhaald';
      readonly at: number;
      readonly max: number;
      readonly expected: E | undefined;
      readonly keuze?: undefined;
    }
  /** The child belongs to the class, but stands in the wrong place. */
  | {
      readonly kind: 'volgorde';
      readonly at: number;
      readonly expected: E | undefined;
      readonly keuze?: undefined;
    };
