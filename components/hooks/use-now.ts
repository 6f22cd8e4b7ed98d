import { useEffect, useState } from 'preact/hooks';

/** The time, kept fresh: it changes at every full minute and when she comes back to the page. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      setNow(new Date());
      clearTimeout(timer);
      timer = setTimeout(tick, 60_000 - (Date.now() % 60_000));
    };
    const onReturn = () => document.visibilityState === 'visible' && tick();
    timer = setTimeout(tick, 60_000 - (Date.now() % 60_000));
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, []);
  return now;
}
