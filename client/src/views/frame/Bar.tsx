import { useEffect, type ReactElement } from 'react';
import { useApply, useAppState } from '../../state/hooks.ts';
import { findConversation } from '../../state/conversation.ts';
import { ROLLED, type Place, type State } from '../../state/model.ts';
import { filter, redo, undo } from '../../state/producers.ts';
import { ROLLUP_WORDS } from '../../words/terms.ts';
import { WORDS } from '../../words/words.ts';
import { useCommands } from '../search/commands.ts';
import { IconButton, Segments } from '../kit/controls.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { HelpSheet } from './HelpSheet.tsx';
import { HistoryMenu } from './HistoryMenu.tsx';
import { Icon, Logo, ThemeIcon } from '../kit/icons.tsx';
import { isTyping } from '../kit/keys.ts';
import { Link } from '../kit/Link.tsx';
import { SearchBox } from '../search/SearchBox.tsx';
import { useTheme } from '../kit/theme.ts';
import { useCopy } from '../kit/useCopy.ts';
import { ViewsMenu } from './ViewsMenu.tsx';

const TABS: readonly {
  readonly to: Place | ((state: State) => Place);
  readonly text: string;
  readonly views: readonly string[];
}[] = [
  {
    to: { view: 'network', opened: { kind: 'nothing' } },
    text: WORDS.views.network,
    views: ['network'],
  },
  { to: findConversation, text: WORDS.views.conversation, views: ['conversation'] },
  { to: { view: 'documents' }, text: WORDS.views.documents, views: ['documents', 'document'] },
  { to: { view: 'table', of: 'events' }, text: WORDS.views.table, views: ['table'] },
  { to: { view: 'cypher', query: null }, text: WORDS.views.cypher, views: ['cypher'] },
];

function ShareButton(): ReactElement {
  const [copying, copy] = useCopy(() => window.location.href);
  const told = { idle: WORDS.bar.share, copied: WORDS.bar.shared, failed: WORDS.table.failed };
  useCommands([{ id: 'share', text: WORDS.commands.share, icon: 'share', run: copy }]);
  return (
    <button type="button" className="btn" onClick={copy}>
      <Icon name="share" />
      <span aria-live="polite">{told[copying]}</span>
    </button>
  );
}

/** Ctrl Z takes the last change of the map back, Ctrl Y or Ctrl Shift Z does it again. */
function useUndoKeys(): void {
  const apply = useApply();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      apply(key === 'y' || event.shiftKey ? redo() : undo());
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [apply]);
}

/** The bar over every view. */
export function Bar(): ReactElement {
  const state = useAppState();
  const { place, filters, past, future } = state;
  const apply = useApply();
  const [isDark, toggleTheme] = useTheme();
  useUndoKeys();
  useCommands([{ id: 'dark', text: WORDS.commands.dark, run: toggleTheme }]);
  return (
    <header className="bar">
      <a className="skip" href="#main">
        {WORDS.bar.skip}
      </a>
      <Link
        className="brand"
        to={{ view: 'network', opened: { kind: 'nothing' } }}
        label={`${WORDS.app}: ${WORDS.views.network}`}
      >
        <Logo />
        <span>{WORDS.app}</span>
      </Link>
      <SearchBox />
      <nav className="tabs" aria-label={WORDS.bar.views}>
        {TABS.map(({ to, text, views }) => (
          <Link
            key={text}
            to={typeof to === 'function' ? to(state) : to}
            isCurrent={views.includes(place.view)}
          >
            {text}
          </Link>
        ))}
      </nav>
      <div className="grow" />
      <span className="seglabel" aria-hidden="true">
        {WORDS.bar.rollup}
      </span>
      <Segments
        label={WORDS.bar.rollupTo}
        options={ROLLED.map((value) => ({ value, text: ROLLUP_WORDS[value] }))}
        value={filters.rollup}
        onChange={(rollup) => apply(filter({ rollup }))}
      />
      <div className="rule" />
      <div className="ibs">
        <IconButton
          icon="undo"
          label={WORDS.bar.undo}
          isDisabled={past.length === 0}
          onPress={() => apply(undo())}
        />
        <IconButton
          icon="redo"
          label={WORDS.bar.redo}
          isDisabled={future.length === 0}
          onPress={() => apply(redo())}
        />
        <HistoryMenu />
      </div>
      <div className="ibs">
        <ViewsMenu />
        <ShareButton />
        <ExportMenu />
        <HelpSheet />
        <button
          type="button"
          className="ib"
          aria-label={WORDS.bar.theme}
          title={WORDS.bar.theme}
          aria-pressed={isDark}
          onClick={toggleTheme}
        >
          <ThemeIcon />
        </button>
      </div>
    </header>
  );
}
