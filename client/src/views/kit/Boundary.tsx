import { Component, type ReactNode } from 'react';
import { WORDS } from '../../words/words.ts';
import { Notice } from './Notice.tsx';

interface Broken {
  readonly message: string | null;
}

/** Keeps a fault in what it holds from taking the whole page with it, and says what to do. */
export class Boundary extends Component<{ readonly children: ReactNode }, Broken> {
  override readonly state: Broken = { message: null };

  static getDerivedStateFromError(error: unknown): Broken {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return (
      <main className="lone" id="main">
        <h1 className="visually-hidden">{WORDS.states.broken}</h1>
        <Notice
          icon="fork"
          title={WORDS.states.broken}
          action={
            <button type="button" className="btn" onClick={() => window.location.reload()}>
              {WORDS.states.reload}
            </button>
          }
        >
          {WORDS.states.brokenMore} <code>{message}</code>
        </Notice>
      </main>
    );
  }
}
