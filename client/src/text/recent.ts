const MOST = 6;

/** The searches that a browser has kept, the latest first; none where they can't be read. */
export function parseRecent(text: string | null): readonly string[] {
  try {
    const parsed: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(parsed)
      ? parsed.filter((one): one is string => typeof one === 'string').slice(0, MOST)
      : [];
  } catch {
    return [];
  }
}

/** With one more on top: each is kept once, and only a few. */
export function addRecent(recent: readonly string[], words: string): readonly string[] {
  return words === '' ? recent : [words, ...recent.filter((one) => one !== words)].slice(0, MOST);
}
