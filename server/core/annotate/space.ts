/** Whether Python calls the character white space: not quite what `\s` means in JavaScript. */
export function isSpaceCode(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13) || code >= 0x1c;
  if (code < 0x1680) return code === 0x85 || code === 0xa0;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Whether a text is white space only, and not empty. */
export function isSpace(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (!isSpaceCode(text.charCodeAt(i))) return false;
  return text !== '';
}
