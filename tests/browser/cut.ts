import type { Page } from 'playwright-core';

/** What can be pressed or typed in but not be seen whole, however one scrolls; and a page that scrolls sideways. */
export function listCut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const isTall = root.scrollHeight > window.innerHeight;
    const isScrolled = (overflow: string): boolean => /auto|scroll/u.test(overflow);
    const isCut = (element: Element): boolean => {
      const box = element.getBoundingClientRect();
      let isFreeX = false;
      let isFreeY = isTall;
      for (let over = element.parentElement; over !== null; over = over.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(over);
        const room = over.getBoundingClientRect();
        isFreeX ||= isScrolled(overflowX) && over.scrollWidth > over.clientWidth;
        isFreeY ||= isScrolled(overflowY) && over.scrollHeight > over.clientHeight;
        const isClipped = /hidden|clip/u.test(overflowX + overflowY);
        if (isClipped && !isFreeX && (box.left < room.left - 1 || box.right > room.right + 1))
          return true;
        if (isClipped && !isFreeY && (box.top < room.top - 1 || box.bottom > room.bottom + 1))
          return true;
      }
      const isAside = box.left < -1 || box.right > window.innerWidth + 1;
      const isOver = box.top < -1 || box.bottom > window.innerHeight + 1;
      return (!isFreeX && isAside) || (!isFreeY && isOver);
    };
    // Long words in a row of a table end in dots, as its columns are the reader's to choose.
    const aside = '.visually-hidden *, .visually-hidden, .skip, td *';
    const cut = [...document.querySelectorAll('button, a[href], input, select, textarea')]
      .filter((element) => element.getBoundingClientRect().width > 0 && !element.matches(aside))
      .filter(isCut)
      .map((element) => element.outerHTML.slice(0, 120));
    return root.scrollWidth > window.innerWidth ? ['the page scrolls sideways', ...cut] : cut;
  });
}
