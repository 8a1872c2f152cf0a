import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { EXAMPLE } from '../example.ts';
import type { GivenFile, Settings } from '../protocol.ts';
import { en } from '../words/en.ts';
import { nl } from '../words/nl.ts';
import type { Theme, Words } from '../words/words.ts';
import { Bar } from './bar.tsx';
import { Files } from './files.tsx';
import { Header } from './header.tsx';
import { MOST_BYTES, type ReadFiles, readFiles } from './read-files.ts';
import { Results } from './results.tsx';
import { Start } from './start.tsx';
import { useSession } from './use-session.ts';

const WORDS = { nl, en };

/** The whole page. */
export function App(): JSX.Element {
  const [settings, setSettings] = useState<Settings>(() => ({
    peildatum: today(),
    omgeving: 'P',
    controletype: 'auto',
    taal: 'nl',
    includeValues: false,
  }));
  const [theme, setTheme] = useState<Theme>('systeem');
  const [isDragged, setDragged] = useState(false);
  const [refused, setRefused] = useState<Omit<ReadFiles, 'files'>>({ tooLarge: [], unreadable: [] });
  const session = useSession();
  const words = WORDS[settings.taal];
  const now = useRef(settings);
  now.current = settings;

  useEffect(() => {
    document.documentElement.lang = settings.taal;
    document.title = words.title;
  }, [settings.taal, words]);
  useEffect(() => {
    if (theme === 'systeem') document.documentElement.removeAttribute('data-theme');
    else document.documentElement.setAttribute('data-theme', theme);
  }, [theme]);

  function change(changed: Partial<Settings>): void {
    const next = { ...settings, ...changed };
    setSettings(next);
    if (session.view !== null && session.view.files.length > 0)
      session.ask({ kind: 'settings', settings: next });
  }

  function give(files: readonly GivenFile[]): void {
    if (files.length > 0) session.add(files, now.current);
  }

  async function take(given: readonly File[]): Promise<void> {
    const { files, ...others } = await readFiles(given);
    setRefused(others);
    give(files);
  }

  function giveText(text: string, name: string): void {
    setRefused({ tooLarge: [], unreadable: [] });
    give([{ name, bytes: new TextEncoder().encode(text) }]);
  }

  useWindowDrops({ take, giveText: (text) => giveText(text, words.pastedName), setDragged });

  const { view, failure, isBusy } = session;
  const isEmpty = view === null || view.files.length === 0;
  return (
    <div class={isDragged ? 'app dragged' : 'app'}>
      <Header
        words={words}
        settings={settings}
        theme={theme}
        onChange={change}
        onTheme={setTheme}
        isEmpty={isEmpty}
      />
      <Reconstruction words={words} />
      <main id="inhoud">
        <p class="visually-hidden" role="status" data-state={isBusy ? 'busy' : 'ready'}>
          {isBusy ? words.busy : view === null || isEmpty ? '' : announce(view, words)}
        </p>
        {failure === null ? null : (
          <p class="notice fout" role="alert">
            {failure === 'worker' ? words.noWorker : words.failed}
          </p>
        )}
        <Refused refused={refused} words={words} />
        {isEmpty ? (
          <Start
            words={words}
            onFiles={take}
            onText={(text) => giveText(text, words.pastedName)}
            onExample={() => giveText(EXAMPLE, words.exampleName)}
          />
        ) : (
          <>
            <Files
              words={words}
              files={view.files}
              onFiles={take}
              onText={(text) => giveText(text, words.pastedName)}
              onRemove={(key) => session.ask({ kind: 'remove', key })}
              onRestart={session.clear}
            />
            <Bar words={words} settings={settings} onChange={change} />
            <Results words={words} view={view} session={session} />
          </>
        )}
      </main>
      <footer>
        <p>
          {isEmpty ? '' : `${words.privacy} `}
          {words.footer}
        </p>
      </footer>
      {isDragged ? (
        <div class="drop-cover" aria-hidden="true">
          <p>{words.dropNow}</p>
        </div>
      ) : null}
    </div>
  );
}

/** Said to all, before anything else: what is judged by is not the official text. */
function Reconstruction({ words }: { readonly words: Words }): JSX.Element {
  return (
    <aside class="reconstruction" aria-label={words.reconstruction}>
      <p>
        <strong>{words.reconstruction}</strong> {words.reconstructionMore}
      </p>
    </aside>
  );
}

function Refused({
  refused: { tooLarge, unreadable },
  words,
}: {
  readonly refused: Omit<ReadFiles, 'files'>;
  readonly words: Words;
}): JSX.Element | null {
  const most = `${MOST_BYTES / 1024 / 1024} MB`;
  const told = [
    ...tooLarge.map((name) => words.tooLarge(name, most)),
    ...unreadable.map((name) => words.unreadable(name)),
  ];
  return told.length === 0 ? null : (
    <div class="notice fout" role="alert">
      {told.map((each) => (
        <p key={each}>{each}</p>
      ))}
    </div>
  );
}

/** What a screen reader is told when a message was judged. */
function announce(view: NonNullable<ReturnType<typeof useSession>['view']>, words: Words): string {
  if (view.documents.length === 0) return words.nothingJudged;
  return view.documents
    .map(({ berichttype, verdict, findings }) => {
      const count = findings.count - findings.warnings;
      return `${berichttype}: ${words.verdicts[verdict]}, ${words.findings(count)}.`;
    })
    .join(' ');
}

/** The whole window takes what is dropped on it, or pasted where nothing else takes it. */
function useWindowDrops({
  take,
  giveText,
  setDragged,
}: {
  readonly take: (files: readonly File[]) => Promise<void>;
  readonly giveText: (text: string) => void;
  readonly setDragged: (isDragged: boolean) => void;
}): void {
  const latest = useRef({ take, giveText });
  latest.current = { take, giveText };
  useEffect(() => {
    let depth = 0;
    const enter = (event: DragEvent): void => {
      event.preventDefault();
      depth++;
      setDragged(true);
    };
    const leave = (): void => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setDragged(false);
    };
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      depth = 0;
      setDragged(false);
      receive(event.dataTransfer);
    };
    const paste = (event: ClipboardEvent): void => {
      if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      receive(event.clipboardData);
    };
    const receive = (data: DataTransfer | null): void => {
      const files = [...(data?.files ?? [])];
      const text = data?.getData('text/plain') ?? '';
      if (files.length > 0) void latest.current.take(files);
      else if (text.trim() !== '') latest.current.giveText(text);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, [setDragged]);
}

/** Today in the Netherlands, where the messages are. */
function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
}
