import type { ReactElement } from 'react';
import { useDoings, useFollowed, useFreshness, useIntake } from '../../queries/documents.ts';
import { DOCUMENT_WORDS as WORDS } from '../../words/documents.ts';
import { WORDS as PAGE } from '../../words/words.ts';
import { setIntake } from '../../state/intake.ts';
import { useCommands } from '../search/commands.ts';
import { AddDialog } from './AddDialog.tsx';
import { DropCatcher } from './DropCatcher.tsx';
import { TokenDialog } from './TokenDialog.tsx';
import { Tray } from './Tray.tsx';
import { useTakeFiles } from './useTakeFiles.ts';

/** Documents coming in, whatever view is open: the drop, the sheet, the progress. */
export function Intake(): ReactElement {
  const { data, error } = useIntake();
  const doings = useDoings();
  const takeFiles = useTakeFiles();
  const followed = useFollowed(data?.jobs);
  useFreshness(data?.jobs);
  useCommands(
    data === undefined || data.isReadOnly
      ? []
      : [{ id: 'add', text: PAGE.commands.add, run: () => setIntake({ adding: 'files' }) }],
  );
  if (data === undefined) return <TokenDialog error={error} />;
  return (
    <>
      <DropCatcher
        isReadOnly={data.isReadOnly}
        onFiles={(files) => {
          setIntake({ adding: 'no' });
          takeFiles(files);
        }}
      />
      {data.isReadOnly ? null : (
        <AddDialog limits={data.limits} doings={doings} onFiles={takeFiles} />
      )}
      <Tray jobs={followed} doings={doings} />
      <TokenDialog error={error} />
    </>
  );
}

/** The button that opens the sheet; it says why when nothing can be added. */
export function AddButton(): ReactElement {
  const { data } = useIntake();
  const isReadOnly = data?.isReadOnly === true;
  return (
    <button
      type="button"
      className="btn primary"
      disabled={isReadOnly}
      title={isReadOnly ? WORDS.readOnly : undefined}
      onClick={() => setIntake({ adding: 'files' })}
    >
      {WORDS.add}
    </button>
  );
}
