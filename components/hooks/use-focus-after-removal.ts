import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus in a list when an item goes: on the item that takes its place, on the last one,
 * or on the heading when the list is empty.
 *
 * @param count how many items there are; each carries `data-item` on its first control
 * @returns where the list and its heading are, and what to call before item `index` goes
 */
export function useFocusAfterRemoval(count: number): {
  readonly list: RefObject<HTMLDivElement>;
  readonly willRemove: (index: number) => void;
} {
  const list = useRef<HTMLDivElement | null>(null);
  const removed = useRef<{ readonly index: number; readonly count: number } | undefined>(undefined);
  useEffect(() => {
    const { current } = removed;
    if (!current || count >= current.count) return;
    removed.current = undefined;
    const items = list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [];
    const next = items[Math.min(current.index, items.length - 1)] ?? headingOf(list.current);
    next?.focus();
  }, [count]);
  return {
    list: list as RefObject<HTMLDivElement>,
    willRemove: (index) => {
      removed.current = { index, count };
    },
  };
}

function headingOf(list: HTMLElement | null): HTMLElement | null {
  const section = list?.closest('section, main');
  const heading = section?.querySelector<HTMLElement>('h1, h2') ?? null;
  if (heading) heading.tabIndex = -1;
  return heading;
}
