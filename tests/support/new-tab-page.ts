import { h } from 'preact';
import { act } from 'preact/test-utils';
import { expect, vi } from 'vitest';
import { afterFirstPaint } from '@/components/newtab/idle';
import { NewTab } from '@/components/newtab/NewTab';
import { readSnapshot } from '@/components/newtab/snapshot';
import { settled, show } from './on-page';

/** What the page waits for once, or brings on a press, is there before: no test waits for it. */
export function bringParts(): Promise<unknown> {
  return Promise.all([
    afterFirstPaint(),
    import('@/components/newtab/idea-acts'),
    import('@/components/newtab/rail-acts'),
    import('@/components/newtab/AskForm'),
    import('@/components/waiting/LaterChoice'),
    import('@/components/log/LogDetails'),
    import('@/components/log/OwnKindForm'),
  ]);
}

/** Opens a new tab and waits until its records are read: only then it says how things are. */
export async function openNewTab(): Promise<void> {
  await show(h(NewTab, { saved: readSnapshot() }));
  await vi.waitFor(() => expect(seen('main p')).not.toBe(''), 5000);
  await calm();
}

/** Reading and writing the records takes longer than a round on a busy computer. */
export async function calm(): Promise<void> {
  for (const _time of [1, 2, 3]) await settled();
}

/** What she can see: the words of the page without the parts that are hidden. */
export function seen(within = 'main'): string {
  const copy = document.querySelector(within)?.cloneNode(true) as Element | undefined;
  for (const hidden of copy?.querySelectorAll('[hidden]') ?? []) hidden.remove();
  return copy?.textContent ?? '';
}

/** The title of the idea on show. */
export function shownTitle(): string | null | undefined {
  return document.querySelector('#idea-title')?.textContent;
}

/** Presses a button that she can see. */
export async function pressSeen(name: string): Promise<void> {
  const buttons = [...document.querySelectorAll<HTMLElement>('button')];
  const button = buttons.find((each) => each.textContent === name && !each.closest('[hidden]'));
  if (!button) throw new Error(`No ${name} to press`);
  button.focus();
  await act(() => button.click());
  await calm();
}
