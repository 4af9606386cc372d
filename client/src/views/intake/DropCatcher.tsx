import { useEffect, useRef, useState, type ReactElement } from 'react';
import { DOCUMENT_WORDS } from '../../words/documents.ts';
import { Icon } from '../kit/icons.tsx';
import { readDropped } from './dropped.ts';

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') === true;
}

/** Catches files that are dropped anywhere on the page. */
export function DropCatcher({
  isReadOnly,
  onFiles,
}: {
  isReadOnly: boolean;
  onFiles: (files: readonly File[]) => void;
}): ReactElement | null {
  const [isOver, setOver] = useState(false);
  const take = useRef(onFiles);
  useEffect(() => {
    take.current = onFiles;
  });
  useEffect(() => {
    const onDrag = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = isReadOnly ? 'none' : 'copy';
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      if (!holdsFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      if (!isReadOnly) void readDropped(event.dataTransfer).then((files) => take.current(files));
    };
    window.addEventListener('dragover', onDrag);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onDrag);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [isReadOnly]);
  if (!isOver) return null;
  return (
    <div className="dropover" aria-hidden="true">
      <div>
        <Icon name={isReadOnly ? 'lock' : 'page'} />
        <b>{isReadOnly ? DOCUMENT_WORDS.readOnly : DOCUMENT_WORDS.dropHere}</b>
        {isReadOnly ? null : <span>{DOCUMENT_WORDS.adding.formats}</span>}
      </div>
    </div>
  );
}
