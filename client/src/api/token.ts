const KEY = 'demarche-token';

/** The token that the reader gave in this window; null when none was asked for. */
export function readToken(): string | null {
  return sessionStorage.getItem(KEY);
}

/** Keeps the token until the window is closed. */
export function keepToken(token: string): void {
  sessionStorage.setItem(KEY, token);
}
