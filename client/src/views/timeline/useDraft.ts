import { useRef, useState } from 'react';

interface Draft<T> {
  readonly draft: T | null;
  readonly sketch: (value: T) => void;
  /** Hands the draft over, once. */
  readonly commit: () => void;
}

/** A value while it is being dragged or moved by keys: it is set once, at the end. */
export function useDraft<T>(onCommit: (value: T) => void): Draft<T> {
  const latest = useRef<T | null>(null);
  const [draft, setDraft] = useState<T | null>(null);
  return {
    draft,
    sketch(value) {
      latest.current = value;
      setDraft(value);
    },
    commit() {
      const value = latest.current;
      if (value === null) return;
      latest.current = null;
      setDraft(null);
      onCommit(value);
    },
  };
}
