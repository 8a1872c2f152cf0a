import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { itemOf } from '../pack.ts';
import type { ShownDocument, Source } from '../protocol.ts';
import type { Words } from '../words/words.ts';
import type { Chosen } from './chosen.ts';

/** The height of a row, in pixels: as the style has it. */
const ROW = 22;
/** So many rows are drawn above and below those that are seen. */
const AROUND = 12;

/** The text of a message with the places of its findings marked: as many rows are drawn as are seen. */
export function SourceView({
  words,
  document: { name, findings, source },
  isMasked,
  chosen,
  onChoose,
}: {
  readonly words: Words;
  readonly document: ShownDocument;
  readonly isMasked: boolean;
  readonly chosen: Chosen;
  readonly onChoose: (index: number, by: Chosen['by']) => void;
}): JSX.Element {
  const scroller = useRef<HTMLElement>(null);
  const [seen, setSeen] = useState({ from: 0, to: 60 });
  const count = source.starts.length;
  const perRow = useMemo(() => {
    const rows = new Map<number, number[]>();
    for (const [index, row] of findings.rowOf.entries()) {
      if (row === -1) continue;
      const own = rows.get(row) ?? [];
      own.push(index);
      rows.set(row, own);
    }
    return rows;
  }, [findings]);

  function look(): void {
    const { scrollTop = 0, clientHeight = 0 } = scroller.current ?? {};
    const from = Math.max(0, Math.floor(scrollTop / ROW) - AROUND);
    setSeen({ from, to: Math.ceil((scrollTop + clientHeight) / ROW) + AROUND });
  }

  useEffect(look, [source]);
  useEffect(() => {
    const observer = new ResizeObserver(look);
    if (scroller.current !== null) observer.observe(scroller.current);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    const row = findings.rowOf[chosen.index] ?? -1;
    const box = scroller.current;
    if (row === -1 || box === null) return;
    box.scrollTo({ top: Math.max(0, row * ROW - box.clientHeight / 3), left: 0 });
    // Beside the findings it is in sight already; below them, on a phone, it is brought there.
    if (chosen.by === 'show') box.scrollIntoView({ block: 'nearest' });
    look();
  }, [chosen, findings]);

  const placed = useMemo(
    () => Array.from(findings.rowOf.keys()).filter((index) => findings.rowOf[index] !== -1),
    [findings],
  );
  const at = placed.indexOf(chosen.index);
  const move = (by: number): void => {
    const next = placed[(Math.max(0, at) + by + placed.length) % placed.length];
    if (next !== undefined) onChoose(next, 'move');
  };
  const rows = Array.from(
    { length: Math.max(0, Math.min(seen.to, count) - seen.from) },
    (_, nth) => seen.from + nth,
  );
  return (
    <div class="source">
      <div class="source-head">
        <h3>{words.source}</h3>
        <span class="name">{name}</span>
        {placed.length === 0 ? null : (
          <span class="moves">
            <button type="button" aria-label={words.previous} title={words.previous} onClick={() => move(-1)}>
              ↑
            </button>
            <button type="button" aria-label={words.next} title={words.next} onClick={() => move(1)}>
              ↓
            </button>
          </span>
        )}
      </div>
      {isMasked ? (
        <p class="masked">{words.valuesHidden}</p>
      ) : (
        <p class="masked shown">{words.valuesShown}</p>
      )}
      <section class="rows" ref={scroller} aria-label={words.sourceOf(name)} tabIndex={0} onScroll={look}>
        <div class="height" style={{ height: `${count * ROW}px` }}>
          <div class="drawn" style={{ transform: `translateY(${Math.min(seen.from, count) * ROW}px)` }}>
            {rows.map((row) => (
              <Row
                key={row}
                words={words}
                source={source}
                row={row}
                marks={perRow.get(row) ?? []}
                findings={findings}
                chosen={chosen.index}
                onChoose={onChoose}
              />
            ))}
          </div>
        </div>
      </section>
      {source.isCut ? <p class="masked">{words.rowCut}</p> : null}
    </div>
  );
}

function Row({
  words,
  source: { text, starts, lines },
  row,
  marks,
  findings,
  chosen,
  onChoose,
}: {
  readonly words: Words;
  readonly source: Source;
  readonly row: number;
  readonly marks: readonly number[];
  readonly findings: ShownDocument['findings'];
  readonly chosen: number;
  readonly onChoose: (index: number, by: Chosen['by']) => void;
}): JSX.Element {
  const start = starts[row] ?? 0;
  const next = starts[row + 1];
  const shown = text.slice(start, next === undefined ? undefined : next - 1);
  const first = marks.includes(chosen) ? chosen : marks[0];
  const finding = first === undefined ? undefined : itemOf(findings, first);
  const place = finding?.place;
  const number = lines[row] === 0 ? '' : String(lines[row]);
  return (
    <div class={marks.length === 0 ? 'row' : `row marked${marks.includes(chosen) ? ' chosen' : ''}`}>
      {first === undefined || finding === undefined ? (
        <span class="number">{number}</span>
      ) : (
        <button
          type="button"
          class={finding.isWarning ? 'number warning' : 'number'}
          aria-label={words.findingAt(finding.rule, finding.line ?? 0)}
          onClick={() => onChoose(first, 'source')}
        >
          {number === '' ? '·' : number}
        </button>
      )}
      <code>
        {place == null ? (
          shown
        ) : (
          <>
            {shown.slice(0, place.from)}
            <mark>{shown.slice(place.from, Math.max(place.to, place.from + 1))}</mark>
            {shown.slice(Math.max(place.to, place.from + 1))}
          </>
        )}
      </code>
    </div>
  );
}
