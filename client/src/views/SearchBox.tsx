import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useSearch } from '../queries/queries.ts';
import { useApply, useAppState } from '../state/hooks.ts';
import { listCommands, matchCommands } from '../text/commands.ts';
import { WORDS } from '../words/words.ts';
import { Icon } from './icons.tsx';
import { isTyping } from './keys.ts';
import { listFacets, SearchFacets, type Facet } from './SearchFacets.tsx';
import { orderHits, rowOf, SearchHits, type Choice } from './SearchHits.tsx';
import { useOpenHit } from './useOpenHit.ts';

/** Opens something on "/" and on Ctrl K, wherever the reader is but in a text field. */
function useShortcut(open: () => void): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      const isSlash = event.key === '/' && !isTyping(event.target);
      const isPalette = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!isSlash && !isPalette) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

function Palette({ onDone }: { onDone: () => void }): ReactElement {
  const apply = useApply();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const [wanted, setWanted] = useState<Facet>('all');
  const openHit = useOpenHit();
  const asked = words.trim();
  const { data } = useSearch(asked);
  const commands = matchCommands(listCommands(useAppState()), asked);
  const all = orderHits([...(asked === '' ? [] : (data?.hits ?? [])), ...commands]);
  const facets = listFacets(all);
  const facet = facets.find((one) => one === wanted) ?? 'all';
  const hits = facet === 'all' ? all : all.filter((hit) => hit.type === facet);
  const chosen = hits[Math.min(at, hits.length - 1)];
  const narrow = (to: Facet): void => {
    setWanted(to);
    setAt(0);
  };
  const open = (hit: Choice, isBeside: boolean): void => {
    onDone();
    if (hit.type === 'command') apply(hit.change);
    else openHit(hit, isBeside);
  };
  const onKey = (event: KeyboardEvent): void => {
    // Escape closes this dialog and nothing behind it.
    if (event.key === 'Escape') event.stopPropagation();
    if (event.key === 'Enter' && chosen !== undefined) open(chosen, event.altKey);
    const aside = event.altKey ? { ArrowRight: 1, ArrowLeft: -1 }[event.key] : undefined;
    if (aside !== undefined) {
      event.preventDefault();
      const next = (facets.indexOf(facet) + aside + facets.length) % facets.length;
      narrow(facets[next] ?? 'all');
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || hits.length === 0) return;
    event.preventDefault();
    setAt((Math.min(at, hits.length - 1) + step + hits.length) % hits.length);
  };
  const row = chosen === undefined ? undefined : rowOf(chosen);
  useEffect(() => {
    if (row !== undefined) document.getElementById(row)?.scrollIntoView({ block: 'nearest' });
  }, [row]);
  return (
    <>
      <div className="pin">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-expanded={hits.length > 0}
          aria-controls={hits.length > 0 ? 'hits' : undefined}
          aria-activedescendant={row}
          aria-autocomplete="list"
          aria-label={WORDS.search.title}
          placeholder={WORDS.search.placeholder}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          value={words}
          onKeyDown={onKey}
          onChange={(event) => {
            setWords(event.currentTarget.value);
            setAt(0);
          }}
        />
        <button type="button" aria-keyshortcuts="Escape" onClick={onDone}>
          <kbd>Esc</kbd>
          <span className="visually-hidden"> {WORDS.search.close}</span>
        </button>
      </div>
      {asked === '' ? null : <SearchFacets hits={all} facet={facet} onChange={narrow} />}
      {asked === '' ? <p className="none">{WORDS.search.start}</p> : null}
      {hits.length > 0 ? (
        <SearchHits
          hits={hits}
          chosen={chosen}
          onChoose={(hit) => setAt(hits.indexOf(hit))}
          onOpen={open}
        />
      ) : asked === '' ? null : (
        <p className="none" role="status">
          {data === undefined ? WORDS.states.loading : WORDS.search.nothing(asked)}
        </p>
      )}
      <div className="pf" aria-hidden="true">
        <span>
          <kbd>↑</kbd>
          <kbd>↓</kbd>
          {WORDS.search.move}
        </span>
        <span>
          <kbd>Enter</kbd>
          {WORDS.search.open}
        </span>
        <span>
          <kbd>Alt</kbd>
          <kbd>Enter</kbd>
          {WORDS.search.beside}
        </span>
        <span>
          <kbd>Alt</kbd>
          <kbd>←</kbd>
          <kbd>→</kbd>
          {WORDS.search.next}
        </span>
      </div>
    </>
  );
}

/** The search: a button in the bar, and a dialog that finds as one types. */
export function SearchBox(): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const open = (): void => {
    setOpen(true);
    if (dialog.current?.open === false) dialog.current.showModal();
  };
  const close = (): void => dialog.current?.close();
  useShortcut(open);
  return (
    <>
      <button
        type="button"
        className="find"
        aria-label={WORDS.bar.search}
        aria-keyshortcuts="/ Control+K"
        onClick={open}
      >
        <Icon name="search" />
        <span>{WORDS.bar.search}</span>
        <kbd aria-hidden="true">/</kbd>
      </button>
      <dialog
        className="pal"
        ref={dialog}
        aria-label={WORDS.search.title}
        onClose={() => setOpen(false)}
        onClick={(event) => {
          if (event.target === dialog.current) close();
        }}
      >
        {isOpen ? <Palette onDone={close} /> : null}
      </dialog>
    </>
  );
}
