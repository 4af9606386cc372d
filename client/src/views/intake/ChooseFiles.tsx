import { useRef, type ReactElement } from 'react';
import { DOCUMENT_WORDS } from '../../words/documents.ts';

const ACCEPTED =
  '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.jsonl,.ndjson,.rss,.atom,.rdf,.xml,.csv,.tsv,.tab,text/*';

/** A button that opens the system's choice of files. */
export function ChooseFiles({
  onFiles,
}: {
  onFiles: (files: readonly File[]) => void;
}): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="btn primary" onClick={() => input.current?.click()}>
        {DOCUMENT_WORDS.adding.choose}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        accept={ACCEPTED}
        hidden
        aria-label={DOCUMENT_WORDS.adding.choose}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          // The same files can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
