import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';

/** A tab, with how many things are behind it where that is worth telling. */
export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
}

/** Tabs with what is behind the one that is selected; the arrow keys, Home and End go from one to another. */
export function Tabs({
  tabs,
  selected,
  label,
  onSelect,
  children,
}: {
  readonly tabs: readonly Tab[];
  readonly selected: string;
  readonly label: string;
  readonly onSelect: (id: string) => void;
  readonly children: (selected: string) => ComponentChildren;
}): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const current = tabs.find(({ id }) => id === selected) ?? tabs[0];

  function move(event: KeyboardEvent): void {
    const at = current === undefined ? -1 : tabs.indexOf(current);
    const last = tabs.length - 1;
    const next =
      event.key === 'ArrowRight'
        ? (at + 1) % tabs.length
        : event.key === 'ArrowLeft'
          ? (at + last) % tabs.length
          : event.key === 'Home'
            ? 0
            : event.key === 'End'
              ? last
              : -1;
    const tab = tabs[next];
    if (tab === undefined) return;
    event.preventDefault();
    onSelect(tab.id);
    list.current?.querySelectorAll<HTMLButtonElement>('[role=tab]')[next]?.focus();
  }

  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            type="button"
            role="tab"
            key={tab.id}
            id={`tab-${tab.id}`}
            aria-selected={tab === current}
            aria-controls="tabpanel"
            tabIndex={tab === current ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
            {tab.count === undefined ? null : <span class="count">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="tabpanel" aria-labelledby={`tab-${current?.id}`} tabIndex={0}>
        {children(current?.id ?? '')}
      </div>
    </>
  );
}
