import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { RequestError } from '../../api/api.ts';
import { DOCUMENT_WORDS } from '../../words/documents.ts';
import { keepToken, readToken } from '../../api/token.ts';

const WORDS = DOCUMENT_WORDS.token;

/** Asks for the token of a server that wants one, once a window. */
export function TokenDialog({ error }: { error: Error | null }): ReactElement | null {
  const queries = useQueryClient();
  const dialog = useRef<HTMLDialogElement>(null);
  const [token, setToken] = useState('');
  const isAsked = error instanceof RequestError && error.status === 401;
  useEffect(() => {
    if (isAsked) dialog.current?.showModal();
  }, [isAsked]);
  if (!isAsked) return null;
  return (
    <dialog className="adddoc token" ref={dialog} aria-label={WORDS.title}>
      <header>
        <h2>{WORDS.title}</h2>
      </header>
      <form
        className="paste"
        onSubmit={(event) => {
          event.preventDefault();
          keepToken(token.trim());
          void queries.resetQueries();
        }}
      >
        <label>
          <span>{WORDS.label}</span>
          <input
            className="field"
            type="password"
            autoComplete="current-password"
            required
            value={token}
            onChange={(event) => setToken(event.currentTarget.value)}
          />
        </label>
        <p className={readToken() === null ? 'mut small' : 'bad'}>
          {readToken() === null ? WORDS.more : WORDS.wrong}
        </p>
        <footer>
          <button type="submit" className="btn primary">
            {WORDS.send}
          </button>
        </footer>
      </form>
    </dialog>
  );
}
