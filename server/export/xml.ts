const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Signs that XML 1.0 can't hold, not even escaped; half a surrogate pair is one of them. */
const UNWRITABLE = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu;

/** A text as XML writes it, in an element or an attribute. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(UNWRITABLE, '\uFFFD')
    .replaceAll(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? sign)
    .replaceAll(/[\t\n\r]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
