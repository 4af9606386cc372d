import { useState, type ReactElement } from 'react';
import { FILTER_WORDS } from '../../words/filters.ts';
import { useApply, useAppState } from '../../state/hooks.ts';
import {
  applySaved,
  renameFilters,
  saveFilters,
  type SavedFilters,
} from '../../state/savedFilters.ts';
import { IconButton } from '../kit/controls.tsx';
import { Icon } from '../kit/icons.tsx';
import { MenuHead } from '../kit/MenuHead.tsx';
import { Popover } from '../kit/Popover.tsx';
import { NameForm } from './NameForm.tsx';
import { useSaved } from './useSaved.ts';

const { saved: WORDS } = FILTER_WORDS;

interface RowProps {
  readonly one: SavedFilters;
  readonly onApply: () => void;
  readonly onRename: (name: string) => void;
  readonly onRemove: () => void;
}

function SavedRow({ one, onApply, onRename, onRemove }: RowProps): ReactElement {
  const [isNaming, setNaming] = useState(false);
  if (isNaming)
    return (
      <NameForm
        label={WORDS.newName(one.name)}
        name={one.name}
        onName={(name) => {
          onRename(name);
          setNaming(false);
        }}
      />
    );
  return (
    <div className="savedrow">
      <button type="button" className="sn" onClick={onApply}>
        {one.name}
      </button>
      <IconButton icon="pen" label={WORDS.rename(one.name)} onPress={() => setNaming(true)} />
      <IconButton icon="close" label={WORDS.remove(one.name)} onPress={onRemove} />
    </div>
  );
}

/** Filters kept by name in this browser: to set, name, rename and remove. */
export function SavedMenu({ isAnySet }: { isAnySet: boolean }): ReactElement {
  const [saved, setSaved] = useSaved();
  const { filters } = useAppState();
  const apply = useApply();
  return (
    <Popover
      kind="group"
      className="saved"
      title={WORDS.title}
      button={
        <>
          {WORDS.title}
          <Icon name="down" small />
        </>
      }
      buttonClass="btn quiet"
    >
      {(close) => (
        <>
          <MenuHead title={WORDS.title} />
          {saved.map((one) => (
            <SavedRow
              key={one.name}
              one={one}
              onApply={() => {
                apply(applySaved(one));
                close();
              }}
              onRename={(name) => setSaved(renameFilters(saved, one.name, name))}
              onRemove={() => setSaved(saved.filter((other) => other !== one))}
            />
          ))}
          {saved.length === 0 ? <p className="mut small">{WORDS.none}</p> : null}
          {isAnySet ? (
            <NameForm
              label={WORDS.name}
              name=""
              onName={(name) => setSaved(saveFilters(saved, name, filters))}
            />
          ) : null}
        </>
      )}
    </Popover>
  );
}
