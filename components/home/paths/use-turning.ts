import { useState } from 'preact/hooks';

/**
 * A few of many at a time, round and round.
 *
 * @param size how many are shown
 */
export function useTurning<Each>(
  all: readonly Each[],
  size: number,
): {
  readonly shown: readonly Each[];
  readonly hasOthers: boolean;
  readonly turn: () => void;
} {
  const [start, setStart] = useState(0);
  const first = all.length > 0 ? start % all.length : 0;
  return {
    shown: [...all.slice(first), ...all.slice(0, first)].slice(0, size),
    hasOthers: all.length > size,
    turn: () => setStart(first + size),
  };
}
