import type { InconsistentieSoort, MutatieFault } from '../entries/verloop.ts';
import type { ControleState, Controletype, Verdict } from '../index.ts';
import type { PackedList } from './pack.ts';

/** What a message is judged by, and how it is shown: what somebody may choose on the page. */
export interface Settings {
  /** `YYYY-MM-DD` */
  readonly peildatum: string;
  readonly omgeving: 'P' | 'T';
  /** The last controletype to run; `auto`: 5 with a file of sources, and 3 without. */
  readonly controletype: Controletype | 'auto';
  readonly taal: 'nl' | 'en';
  /** True to show what stands in the message: personal data. */
  readonly includeValues: boolean;
}

/** A file as it was dropped, chosen or pasted. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a file is taken for. */
export type FileRole = 'heen' | 'retour' | 'profiel' | 'xsd' | 'bronnen';

/** The two kinds of files that are messages: the FZ825, and the FZ826 that answers it. */
export type DocumentRole = Extract<FileRole, 'heen' | 'retour'>;

/** A file that the page holds. */
export interface HeldFile {
  readonly key: number;
  readonly name: string;
  readonly role: FileRole;
  /** In bytes. */
  readonly size: number;
  /** True when it was mended here. */
  readonly isMended: boolean;
}

/** Something to know about a file or a choice, in the language that was asked for. */
export interface Notice {
  readonly tone: 'fout' | 'let-op';
  readonly text: string;
  readonly details: readonly string[];
}

/** A place in the rows of a source: `from` up to `to` are columns of the row, from 0. */
export interface Place {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** A finding or a waarschuwing, as it is shown. */
export interface ShownFinding {
  readonly isWarning: boolean;
  readonly controletype: Controletype;
  readonly rule: string;
  readonly message: string;
  readonly retourcode: string | null;
  readonly voorlopig: boolean;
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  /** Counts from 1; null when it is about none. */
  readonly mutatie: number | null;
  readonly place: Place | null;
  /** Only when values were asked for. */
  readonly value: string | null;
}

/** The findings of a message, with what is asked of all of them at once. */
export interface ShownFindings extends PackedList<ShownFinding> {
  /** Each rule that is broken, the most often first, and how often. */
  readonly rules: readonly (readonly [rule: string, count: number])[];
  /** Of each finding the index of its rule. */
  readonly ruleOf: Uint16Array<ArrayBuffer>;
  /** Of each finding the row in which it is marked; -1 for none. */
  readonly rowOf: Int32Array<ArrayBuffer>;
  /** How many of them are waarschuwingen; those come last. */
  readonly warnings: number;
}

/** What became of a controletype, and of each of its controls. */
export interface ShownControletype {
  readonly controletype: Controletype;
  readonly state: ControleState;
  /** False when it was not asked for. */
  readonly isAsked: boolean;
  readonly controles: readonly {
    readonly rule: string;
    readonly state: ControleState;
    readonly lacks: readonly string[];
  }[];
}

/** The text of a message in rows; without values unless they were asked for. */
export interface Source {
  /** All rows, with a line break between them. */
  readonly text: string;
  /** Where each row begins in `text`. */
  readonly starts: Uint32Array<ArrayBuffer>;
  /** The number of the line that each row begins, from 1; 0 for a row that goes on with the line before it. */
  readonly lines: Uint32Array<ArrayBuffer>;
  /** True when the message has more than is shown. */
  readonly isCut: boolean;
}

/** A message that was judged. */
export interface ShownDocument {
  readonly role: DocumentRole;
  readonly name: string;
  readonly berichttype: 'FZ825' | 'FZ826';
  readonly verdict: Verdict;
  readonly findings: ShownFindings;
  readonly controletypes: readonly ShownControletype[];
  /** What broke down: messages of a fault of the page or of a control. */
  readonly errors: readonly string[];
  /** How many mutations it has; null when it could not be read. */
  readonly mutaties: number | null;
  /** What it says; null when it could not be read, or not be told. */
  readonly zinnen: readonly string[] | null;
  readonly source: Source;
  readonly isMended: boolean;
}

/** Where a mutation stands in the verloop of its plaatsingsbesluit. */
export type StepState = 'in-werking' | 'vervallen' | 'intrekking' | 'niet-toegepast';

/** A mutation in the verloop of a plaatsingsbesluit. */
export interface TimelineStep {
  /** The mutation of the message, from 1; null for one that the sources have. */
  readonly mutatie: number | null;
  readonly soort: 'verplaatsing' | 'einde zorg';
  readonly status: 'eerste' | 'correctie' | 'intrekking';
  readonly state: StepState;
  /** What does not go with the rest, or null. */
  readonly conflict: MutatieFault | InconsistentieSoort | null;
  /** True when it names a mutation that neither the message nor the sources have. */
  readonly isReferenceUnknown: boolean;
  /** Only when values were asked for. */
  readonly datum: string | null;
  readonly zorglocatie: string | null;
}

/** The verloop of a plaatsingsbesluit: by date when values were asked for, and else in the order of the message. */
export interface TimelineBesluit {
  /** Only when values were asked for. */
  readonly plaatsingsbesluitnummer: string | null;
  /** True when the sources have it. */
  readonly isKnown: boolean;
  readonly startdatum: string | null;
  readonly steps: readonly TimelineStep[];
}

/** What an FZ826 says of its FZ825. */
export type ShownAnswer =
  | { readonly kind: 'told'; readonly accepted: boolean; readonly zinnen: readonly string[] | null }
  /** It does not answer this message: the findings stand with the document. */
  | { readonly kind: 'misfit' }
  /** The FZ825 is not there. */
  | { readonly kind: 'alone' }
  /** One of the two is no valid message. */
  | { readonly kind: 'invalid' };

/** All that the page shows of its files. */
export interface View {
  readonly files: readonly HeldFile[];
  readonly notices: readonly Notice[];
  readonly documents: readonly ShownDocument[];
  readonly answer: ShownAnswer | null;
  readonly timeline: PackedList<TimelineBesluit>;
  /** True when the sources know a plaatsingsbesluit of the message. */
  readonly isTimelineKnown: boolean;
  /** The official meaning of each retourcode that is named. */
  readonly retourcodes: Readonly<Record<string, string>>;
  /** How it is shown and judged. */
  readonly settings: Settings;
  /** How long it took to judge, in milliseconds. */
  readonly duration: number;
}

/** Something that mends a finding, as it is shown; the lines are without values unless they were asked for. */
export interface ShownSuggestion {
  readonly id: number;
  /** Index of the finding in those of the document. */
  readonly finding: number;
  readonly description: string;
  readonly certain: boolean;
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** What the page asks of its worker. */
export type Request =
  | { readonly kind: 'add'; readonly files: readonly GivenFile[]; readonly settings: Settings }
  | { readonly kind: 'remove'; readonly key: number }
  | { readonly kind: 'clear' }
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'suggest'; readonly role: DocumentRole; readonly finding: number }
  | { readonly kind: 'apply'; readonly role: DocumentRole; readonly suggestion: number }
  | { readonly kind: 'mend'; readonly role: DocumentRole }
  | { readonly kind: 'restore'; readonly role: DocumentRole }
  | { readonly kind: 'text'; readonly role: DocumentRole };

/** What the worker answers; what belongs to an older `version` than the last view is of no use any more. */
export type Response =
  | { readonly kind: 'view'; readonly version: number; readonly view: View }
  | {
      readonly kind: 'suggestions';
      readonly version: number;
      readonly role: DocumentRole;
      /** The findings that were looked at. */
      readonly findings: readonly number[];
      readonly suggestions: readonly ShownSuggestion[];
    }
  | {
      readonly kind: 'text';
      readonly version: number;
      readonly name: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
    }
  | { readonly kind: 'failed'; readonly version: number };
