import { useState } from 'react';

/** What has become of a copy, told for a while. */
export type Copying = 'idle' | 'copied' | 'failed';

const TOLD = 2000;

/** Copies a text, written only then as it may be long; a browser that refuses, or is not asked safely, fails to. */
export function useCopy(write: () => string): readonly [Copying, () => void] {
  const [copying, setCopying] = useState<Copying>('idle');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(write());
      setCopying('copied');
    } catch {
      setCopying('failed');
    }
    setTimeout(() => setCopying('idle'), TOLD);
  };
  return [copying, () => void copy()];
}
