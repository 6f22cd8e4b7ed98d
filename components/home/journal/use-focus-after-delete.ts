import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Interaction } from '@/lib/domain/interaction';

/**
 * Moves the focus when an entry has gone: to the one that takes its place, or to the last one.
 *
 * @param list holds the rows, each with its `data-index`
 * @returns what to call before an entry goes
 */
export function useFocusAfterDelete(
  entries: readonly Interaction[],
  list: RefObject<HTMLElement | null>,
): (entry: Interaction) => void {
  const deleted = useRef<{ readonly id: string; readonly index: number } | undefined>(undefined);
  useEffect(() => {
    const { current } = deleted;
    if (!current || entries.some(({ id }) => id === current.id)) return;
    deleted.current = undefined;
    const index = Math.min(current.index, entries.length - 1);
    const next = list.current?.querySelector<HTMLElement>(`[data-index="${index}"] button`);
    (next ?? list.current)?.focus();
  }, [entries, list]);
  return ({ id }) => {
    deleted.current = { id, index: entries.findIndex((each) => each.id === id) };
  };
}
