import type { Page } from './browser';

/** Things that stick out of the page sideways: by how much, and what. Empty when nothing does. */
export function sidewaysOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isOut = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > clientWidth + 1 || left < -1;
    };
    const wide = [...document.body.querySelectorAll('*:not(svg *)')].filter(isOut).slice(-3);
    return [
      `${scrollWidth - clientWidth} px too wide`,
      ...wide.map((element) => element.outerHTML.slice(0, 150)),
    ];
  });
}

/** Makes all text longer by two fifths, as German or Finnish would be, and turns the page around. */
export function stretchAndMirror(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.nodeValue ?? '';
      const words = text.split(' ');
      // Whole words again, so that lines may break where they could in another language.
      const more = words.slice(0, Math.ceil(words.length * 0.4));
      if (text.trim()) walker.currentNode.nodeValue = [...words, ...more].join(' ');
    }
  });
}
