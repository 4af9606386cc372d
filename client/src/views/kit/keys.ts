/** Kinds of input in which no text is typed. */
const UNTYPED: ReadonlySet<string> = new Set(['checkbox', 'radio', 'range', 'button']);

/** Whether a key pressed there is text and no shortcut. */
export function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !UNTYPED.has(target.type);
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}
