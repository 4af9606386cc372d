/** Words at the end of an act's name that lead over to whom it was done. */
const LEADS = /\s+(?:about|against|for|from|of|on|over|to|toward|with)$/u;

/** An act's name where no one follows it: "Expressed concern", and not "Expressed concern about". */
export function nameAct(label: string): string {
  return label.replace(LEADS, '');
}

/** An act's name before whom it is only about: "Protested about". */
export function nameAbout(label: string): string {
  return `${nameAct(label)} about`;
}
