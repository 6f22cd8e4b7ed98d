import {
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** A usual row before it has been measured, in px. */
const ROW_GUESS = 96;

export type VirtualRows = {
  /** The rows near the window, with where each starts in px. */
  readonly rows: readonly VirtualItem[];
  readonly totalHeight: number;
  /** Give it every row's element, so that its true height counts. */
  readonly measure: (row: Element | null) => void;
};

/**
 * The rows of a long list that are near the window, as the page scrolls.
 *
 * @param count how many rows there are
 * @param keyOf a name for each row that stays the same when others come or go
 * @param list the element that holds the rows
 */
export function useVirtualRows(
  count: number,
  keyOf: (index: number) => string,
  list: RefObject<HTMLElement | null>,
): VirtualRows {
  const [, refresh] = useReducer((times: number) => times + 1, 0);
  const made = useRef<Virtualizer<Window, Element> | undefined>(undefined);
  made.current ??= new Virtualizer<Window, Element>({
    count: 0,
    estimateSize: () => ROW_GUESS,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialRect: { width: innerWidth, height: innerHeight },
  });
  const virtualizer = made.current;
  virtualizer.setOptions({
    ...virtualizer.options,
    count,
    getItemKey: keyOf,
    overscan: 8,
    // A height measured while the browser lays out is drawn in the next frame, not in this one.
    useAnimationFrameWithResizeObserver: true,
    scrollMargin: list.current?.offsetTop ?? 0,
    onChange: () => refresh(undefined),
  });
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return {
    rows: virtualizer.getVirtualItems(),
    totalHeight: virtualizer.getTotalSize(),
    measure: (row) => virtualizer.measureElement(row),
  };
}
