import { useEffect, useState } from 'preact/hooks';

/**
 * A part of the page that is not needed to open it: brought once it is wanted.
 *
 * @param load must stay the same between drawings
 * @returns undefined until it is there
 */
export function useLate<Part>(isWanted: boolean, load: () => Promise<Part>): Part | undefined {
  // In an object, as a part may be a function and a state setter would call it.
  const [late, setLate] = useState<{ readonly part: Part }>();
  useEffect(() => {
    let isGone = false;
    if (isWanted) void load().then((part) => !isGone && setLate({ part }));
    return () => {
      isGone = true;
    };
  }, [isWanted, load]);
  return late?.part;
}
