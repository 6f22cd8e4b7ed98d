import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { clearNotice } from '@/components/ui/notice';
import { commonText } from '@/lib/i18n/common';

const ROUND_MS = 15;
const MOST_ROUNDS = 200;
const TURNS = 20;
const LOADING = commonText('loading');

/**
 * Lets what is under way come to its end: until nothing on the page has moved for two rounds.
 * What was set off in one round is drawn at its end.
 */
export async function settled(): Promise<void> {
  let quiet = 0;
  for (let round = 0; quiet < 2 && round < MOST_ROUNDS; round++) {
    const before = document.body.innerHTML;
    await act(oneRound);
    const isStill = document.body.innerHTML === before && !pageText().includes(LOADING);
    quiet = isStill ? quiet + 1 : 0;
  }
}

/**
 * A little time, and turns of the event loop: on a busy computer the time may pass without one, and
 * each step of the database takes one.
 */
async function oneRound(): Promise<void> {
  await new Promise<void>((resolve) => setTimeout(resolve, ROUND_MS));
  for (let turn = 0; turn < TURNS; turn++)
    await new Promise<void>((resolve) => setImmediate(resolve));
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

/** Buttons, links and choices by their name, or the start of it; in the dialog when one is open. */
export function control(name: string): HTMLElement {
  const place = document.querySelector('dialog') ?? document;
  const all = [...place.querySelectorAll<HTMLElement>('button, a')];
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
  await act(() => void input.dispatchEvent(new FocusEvent('blur')));
  await settled();
}

/** Takes an option of a list by its words. */
export async function choose(label: string, option: string): Promise<void> {
  const list: HTMLElement = field(label);
  if (!(list instanceof HTMLSelectElement)) throw new Error(`No list is called ${label}`);
  const found = [...list.options].find(({ textContent }) => textContent === option);
  if (!found) throw new Error(`${label} has no ${option}`);
  await act(() => {
    list.value = found.value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settled();
}

/** Goes to an address of the full page. */
export async function goTo(hash: string): Promise<void> {
  location.hash = hash;
  await act(() => void dispatchEvent(new Event('hashchange')));
  await settled();
}
