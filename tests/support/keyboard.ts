import type { Page } from './browser';

/** More stops than any page has. */
const MOST_STOPS = 80;

/** What has the focus: the name of a control, the kind of any other element, or nothing. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return '';
    const isControl = element.matches('a, button, input, select, textarea, summary, [role]');
    if (!isControl) return `(${element.localName})`;
    const labels = [...((element as HTMLInputElement).labels ?? [])];
    const name =
      element.getAttribute('aria-label') ??
      (labels.length > 0
        ? labels.map((label) => label.textContent).join(' ')
        : element.textContent);
    return (name ?? '').replace(/\s+/g, ' ').trim();
  });
}

/** Presses Tab until something of this name has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const stops: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const current = await focused(page);
    if (current.toLowerCase().includes(name.toLowerCase())) return;
    stops.push(current);
    await page.press('Tab');
  }
  throw new Error(`“${name}” cannot be reached with Tab; it went by:\n${stops.join('\n')}`);
}
