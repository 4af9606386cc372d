import { useCallback, useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

function isDarkNow(): boolean {
  return document.documentElement.dataset['theme'] === 'dark';
}

/** Whether the page is dark, and the way to the other. The choice is kept for the next visit. */
export function useTheme(): readonly [boolean, () => void] {
  const isDark = useSyncExternalStore(subscribe, isDarkNow);
  const toggle = useCallback(() => {
    const theme = isDarkNow() ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = theme;
    localStorage.setItem('theme', theme);
  }, []);
  return [isDark, toggle];
}
