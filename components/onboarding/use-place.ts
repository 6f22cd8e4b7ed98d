import { useEffect, useState } from 'preact/hooks';
import { type Place, placeOf } from './steps';

/** Where she is on the first-run page, and undefined elsewhere; it follows back and forward. */
export function usePlace(): Place | undefined {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
}
