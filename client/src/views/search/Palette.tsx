import { useEffect, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useApply } from '../../state/hooks.ts';
import { stepNarrowed, toggleNarrowed, type Narrowed } from '../../text/narrowing.ts';
import { WORDS } from '../../words/words.ts';
import { Icon } from '../kit/icons.tsx';
import { listFacets, SearchFacets, type Facet } from './SearchFacets.tsx';
import { SearchNarrow } from './SearchNarrow.tsx';
import { rowOf, SearchHits, typeOf, type Choice } from './SearchHits.tsx';
import { useChoices, type Choices } from './useChoices.ts';
import { useOpenHit } from './useOpenHit.ts';

/** The server reads no more. */
const LONGEST = 300;

function Feet({
  chosen,
  canNarrow,
}: {
  chosen: Choice | undefined;
  canNarrow: boolean;
}): ReactElement {
  const type = chosen === undefined ? 'entity' : typeOf(chosen);
  return (
    <div className="pf" aria-hidden="true">
      <span>
        <kbd>↑</kbd>
        <kbd>↓</kbd>
        {WORDS.search.move}
      </span>
      <span>
        <kbd>Enter</kbd>
        {WORDS.search.opens[type]}
      </span>
      {type === 'entity' || type === 'event' ? (
        <span>
          <kbd>Alt</kbd>
          <kbd>Enter</kbd>
          {WORDS.search.beside}
        </span>
      ) : null}
      <span>
        <kbd>Alt</kbd>
        <kbd>←</kbd>
        <kbd>→</kbd>
        {canNarrow ? (
          <>
            <kbd>↑</kbd>
            <kbd>↓</kbd>
          </>
        ) : null}
        {WORDS.search.next}
      </span>
    </div>
  );
}

/** What stands over the hits, or in their place. */
function Told(props: {
  readonly words: string;
  readonly choices: Choices;
  readonly isWaiting: boolean;
}): ReactElement | null {
  const { words, choices, isWaiting } = props;
  const { hits, isCurrent, isLoose, error } = choices;
  const told = isWaiting
    ? WORDS.search.waiting
    : words === ''
      ? WORDS.search.start
      : error !== null
        ? error.message
        : isLoose
          ? WORDS.search.loose(words)
          : hits.some(({ type }) => type !== 'command' && type !== 'deed')
            ? null
            : !isCurrent
              ? WORDS.states.loading
              : hits.length > 0
                ? null
                : WORDS.search.nothing(words);
  return told === null ? null : (
    <p className="none" role="status">
      {told}
    </p>
  );
}

/** Finds as one types, and does what is named; all by the keyboard. */
export function Palette({ onDone }: { onDone: () => void }): ReactElement {
  const apply = useApply();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [wanted, setWanted] = useState<Facet>('all');
  const [narrowed, setNarrowed] = useState<Narrowed>({});
  /** Enter was pressed before the hits had come: whether only to add the best one. */
  const [awaited, setAwaited] = useState<'open' | 'beside' | null>(null);
  const openHit = useOpenHit();
  const words = typed.trim().replaceAll(/\s+/gu, ' ');
  const choices = useChoices(words, wanted, narrowed);
  const { hits, totals, facet, isCurrent, error } = choices;
  const chosen = hits[Math.min(at, hits.length - 1)];
  const type = (text: string): void => {
    setTyped(text);
    setAt(0);
    setNarrowed({});
    setAwaited(null);
  };
  const narrow = (to: Facet): void => {
    setWanted(to);
    setAt(0);
    setNarrowed({});
  };
  const refine = (to: Narrowed): void => {
    setNarrowed(to);
    setAt(0);
  };
  const open = (hit: Choice, isBeside: boolean): void => {
    if (hit.type === 'recent') {
      type(hit.text);
      return;
    }
    choices.remember();
    onDone();
    if (hit.type === 'command') apply(hit.change);
    else if (hit.type === 'deed') hit.run();
    else openHit(hit, isBeside);
  };
  useEffect(() => {
    if (awaited === null || (!isCurrent && error === null)) return;
    setAwaited(null);
    const [best] = hits;
    if (error === null && best !== undefined) open(best, awaited === 'beside');
  });
  const onKey = (event: KeyboardEvent): void => {
    // Escape closes this dialog and nothing behind it.
    if (event.key === 'Escape') event.stopPropagation();
    if (event.key === 'Enter') {
      event.preventDefault();
      // A hit that was moved to is meant, even when newer ones are on their way.
      if (!isCurrent && at === 0) setAwaited(event.altKey ? 'beside' : 'open');
      else if (chosen !== undefined) open(chosen, event.altKey);
    }
    const aside = event.altKey ? { ArrowRight: 1, ArrowLeft: -1 }[event.key] : undefined;
    if (aside !== undefined) {
      event.preventDefault();
      const facets = listFacets(totals);
      narrow(facets[(facets.indexOf(facet) + aside + facets.length) % facets.length] ?? 'all');
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    if (step === undefined) return;
    event.preventDefault();
    if (event.altKey) refine(stepNarrowed(choices.narrowings.flat(), step));
    if (event.altKey || hits.length === 0) return;
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
          maxLength={LONGEST}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onKeyDown={onKey}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <button type="button" aria-keyshortcuts="Escape" onClick={onDone}>
          <kbd>Esc</kbd>
          <span className="visually-hidden"> {WORDS.search.close}</span>
        </button>
      </div>
      {words === '' ? null : <SearchFacets totals={totals} facet={facet} onChange={narrow} />}
      {choices.narrowings.length === 0 ? null : (
        <SearchNarrow
          groups={choices.narrowings}
          onToggle={(choice) => refine(toggleNarrowed(narrowed, choice))}
        />
      )}
      <Told words={words} choices={choices} isWaiting={awaited !== null} />
      {hits.length > 0 ? (
        <SearchHits
          hits={hits}
          chosen={chosen}
          typed={words}
          totals={totals}
          onChoose={(hit) => setAt(hits.indexOf(hit))}
          onOpen={open}
        />
      ) : null}
      <Feet chosen={chosen} canNarrow={choices.narrowings.length > 0} />
    </>
  );
}
