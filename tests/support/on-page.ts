import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { clearNotice } from '@/components/ui/notice';

const QUIET_MS = 30;

/** Lets what is under way come to its end: until nothing on the page has moved for a moment. */
export async function settled(): Promise<void> {
  await act(
    () =>
      new Promise<void>((resolve) => {
        const done = () => {
          observer.disconnect();
          resolve();
        };
        let timer = setTimeout(done, QUIET_MS);
        const observer = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(done, QUIET_MS);
        });
        observer.observe(document, {
          attributes: true,
          characterData: true,
          childList: true,
          subtree: true,
        });
      }),
  );
}

/** Shows something on the empty page and waits until it has read what it needs. */
export async function show(content: ComponentChild): Promise<void> {
  await act(() => render(content, document.body));
  await settled();
}

/** Takes everything off the page. */
export function clearPage(): void {
  clearNotice();
  render(null, document.body);
}

/** All words on the page. */
export const pageText = () => document.body.textContent ?? '';

/** Buttons, links and choices by their name, or the start of it. */
export function control(name: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>('button, a')];
  const nameOf = (each: HTMLElement) => each.getAttribute('aria-label') ?? each.textContent ?? '';
  const found =
    all.find((each) => nameOf(each) === name) ?? all.find((each) => nameOf(each).startsWith(name));
  return found ?? field(name);
}

/** A field by the words of its label. */
export function field(label: string): HTMLInputElement {
  const labels = [...document.querySelectorAll('label')];
  const found = labels.find((each) => each.textContent?.startsWith(label));
  const control = found && (found.querySelector('input') ?? document.getElementById(found.htmlFor));
  if (!control) throw new Error(`Nothing is called ${label}`);
  return control as HTMLInputElement;
}

export async function press(name: string): Promise<void> {
  await act(() => control(name).click());
  await settled();
}

/** Types into a field and leaves it. */
export async function type(label: string, text: string): Promise<void> {
  const input = field(label);
  await act(() => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settled();
  await act(() => input.dispatchEvent(new FocusEvent('blur')));
  await settled();
}
