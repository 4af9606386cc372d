// Sets the theme before the first paint, so that a dark page never flashes white.
const saved = globalThis.localStorage.getItem('theme');
const isDark =
  saved === 'dark' ||
  (saved === null && globalThis.matchMedia('(prefers-color-scheme: dark)').matches);
globalThis.document.documentElement.dataset.theme = isDark ? 'dark' : 'light';
