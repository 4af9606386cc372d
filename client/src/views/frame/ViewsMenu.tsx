import { useContext, useState, type ReactElement } from 'react';
import type { SavedView, ViewList } from '../../../../server/model/api.ts';
import { StoreContext } from '../../state/hooks.ts';
import { openView, readAddress, writeView } from '../../state/views.ts';
import { formatDate } from '../../text/dates.ts';
import { VIEW_WORDS } from '../../words/views.ts';
import { WORDS } from '../../words/words.ts';
import { findView, useViewDoings, useViews, type ViewDoings } from '../../api/views.ts';
import { IconButton } from '../kit/controls.tsx';
import { Icon } from '../kit/icons.tsx';
import { MenuHead } from '../kit/MenuHead.tsx';
import { Skeleton } from '../kit/Notice.tsx';
import { Popover } from '../kit/Popover.tsx';
import { NameForm } from '../rail/NameForm.tsx';

interface RowProps {
  readonly view: ViewList['views'][number];
  readonly isReadOnly: boolean;
  readonly onOpen: () => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

function ViewRow({ view, isReadOnly, onOpen, onRename, onRemove }: RowProps): ReactElement {
  const [isNaming, setNaming] = useState(false);
  if (isNaming)
    return (
      <NameForm
        label={VIEW_WORDS.newName(view.name)}
        name={view.name}
        onName={(name) => {
          onRename(name);
          setNaming(false);
        }}
      />
    );
  return (
    <div className="savedrow">
      <button
        type="button"
        className="sn"
        title={VIEW_WORDS.savedOn(formatDate(view.savedAt.slice(0, 10)))}
        onClick={onOpen}
      >
        {view.name}
      </button>
      {isReadOnly ? null : (
        <>
          <IconButton
            icon="pen"
            label={VIEW_WORDS.rename(view.name)}
            onPress={() => setNaming(true)}
          />
          <IconButton icon="close" label={VIEW_WORDS.remove(view.name)} onPress={onRemove} />
        </>
      )}
    </div>
  );
}

interface ListProps {
  readonly list: ViewList;
  readonly doings: ViewDoings;
  readonly attempt: (doing: () => Promise<void>) => void;
  readonly onDone: () => void;
}

function Views({ list: { views, isReadOnly }, doings, attempt, onDone }: ListProps): ReactElement {
  const store = useContext(StoreContext);
  const [removed, setRemoved] = useState<SavedView | null>(null);
  const open = async (id: string): Promise<void> => {
    const address = await findView(id);
    if (address === null) throw new Error(VIEW_WORDS.gone);
    store.apply(openView(address));
    onDone();
  };
  const putBack = async ({ state, name }: SavedView): Promise<void> => {
    await doings.save({ address: readAddress(state) ?? '/' }, name ?? '');
    setRemoved(null);
  };
  return (
    <>
      {isReadOnly ? (
        <p className="mut none">{VIEW_WORDS.readOnly}</p>
      ) : (
        <NameForm
          label={VIEW_WORDS.name}
          name=""
          onName={(name) => attempt(() => doings.save(writeView(store.get()), name))}
        />
      )}
      <div className="list">
        {views.map((view) => (
          <ViewRow
            key={view.id}
            view={view}
            isReadOnly={isReadOnly}
            onOpen={() => attempt(() => open(view.id))}
            onRename={(name) => attempt(() => doings.rename(view.id, name))}
            onRemove={() => attempt(async () => setRemoved(await doings.remove(view.id)))}
          />
        ))}
      </div>
      {views.length === 0 && removed === null ? (
        <p className="mut none">{VIEW_WORDS.none}</p>
      ) : null}
      {removed === null ? null : (
        <p className="told" role="status">
          {VIEW_WORDS.removed(removed.name ?? '')}
          <button type="button" className="btn" onClick={() => attempt(() => putBack(removed))}>
            {VIEW_WORDS.undo}
          </button>
        </p>
      )}
    </>
  );
}

/** Views of the map that were kept by name on the server: to open, keep, rename and remove. */
export function ViewsMenu(): ReactElement {
  const [failure, setFailure] = useState<string | null>(null);
  const { data: list } = useViews();
  const doings = useViewDoings();
  const attempt = (doing: () => Promise<void>): void => {
    setFailure(null);
    doing().catch((error: unknown) =>
      setFailure(error instanceof Error ? error.message : VIEW_WORDS.failed),
    );
  };
  return (
    <Popover
      kind="group"
      className="views"
      title={VIEW_WORDS.title}
      command={{ id: 'views', text: WORDS.commands.views, icon: 'bookmark' }}
      button={
        <>
          <Icon name="bookmark" />
          {VIEW_WORDS.button}
        </>
      }
      buttonClass="btn"
      hint={VIEW_WORDS.title}
    >
      {(close) => (
        <>
          <MenuHead title={VIEW_WORDS.title} />
          {list === undefined ? (
            <Skeleton lines={2} />
          ) : (
            <Views list={list} doings={doings} attempt={attempt} onDone={close} />
          )}
          {failure === null ? null : (
            <p className="bad told" role="alert">
              {failure}
            </p>
          )}
        </>
      )}
    </Popover>
  );
}
