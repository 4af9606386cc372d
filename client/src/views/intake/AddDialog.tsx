import { useEffect, useRef, type ReactElement } from 'react';
import type { IntakeState } from '../../../../server/model/intake.ts';
import type { Doings } from '../../queries/documents.ts';
import { DOCUMENT_WORDS } from '../../words/documents.ts';
import { setIntake, useIntakeView } from '../../state/intake.ts';
import { IconButton, Segments } from '../kit/controls.tsx';
import { ChooseFiles } from './ChooseFiles.tsx';
import { PasteForm } from './PasteForm.tsx';

const WORDS = DOCUMENT_WORDS.adding;
const MEBI = 1024 * 1024;

function close(): void {
  setIntake({ adding: 'no' });
}

/** The sheet from which files are chosen or a text is pasted. */
export function AddDialog({
  limits,
  doings,
  onFiles,
}: {
  limits: IntakeState['limits'];
  doings: Doings;
  onFiles: (files: readonly File[]) => void;
}): ReactElement {
  const { adding } = useIntakeView();
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = adding !== 'no';
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog
      className="adddoc"
      ref={dialog}
      aria-label={WORDS.title}
      onClose={close}
      onKeyDown={(event) => {
        // Escape closes the sheet and nothing behind it.
        if (event.key === 'Escape') event.stopPropagation();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <header>
        <h2>{WORDS.title}</h2>
        <Segments
          label={WORDS.how}
          options={[
            { value: 'files', text: WORDS.files },
            { value: 'text', text: WORDS.text },
          ]}
          value={adding === 'text' ? 'text' : 'files'}
          onChange={(value) => setIntake({ adding: value })}
        />
        <IconButton icon="close" label={WORDS.close} onPress={close} />
      </header>
      {adding === 'text' ? (
        <PasteForm
          onText={(text) => {
            close();
            void doings.sendText(text);
          }}
        />
      ) : (
        <div className="dropzone">
          <b>{WORDS.drop}</b>
          <span className="sec">{WORDS.formats}</span>
          <ChooseFiles
            onFiles={(files) => {
              close();
              onFiles(files);
            }}
          />
          <span className="mut small">{WORDS.bounds(limits.files, limits.totalBytes / MEBI)}</span>
        </div>
      )}
    </dialog>
  );
}
