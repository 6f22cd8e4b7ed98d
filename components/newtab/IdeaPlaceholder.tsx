import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { send } from '@/lib/app/news';
import { newtabText } from '@/lib/i18n/newtab';

const CALM_MS = 500;
const LONG_MS = 5000;

type Wait = 'calm' | 'choosing' | 'no-answer';

/** Stands in the place of today's idea while there is none. */
export function IdeaPlaceholder() {
  const [turn, setTurn] = useState(0);
  return <Asking key={turn} onAgain={() => setTurn(turn + 1)} />;
}

/**
 * Asks the background for the idea, once. It says nothing at first: mostly the idea is there
 * before anything could be read.
 */
function Asking({ onAgain }: { readonly onAgain: () => void }) {
  const [wait, setWait] = useState<Wait>('calm');
  useEffect(() => {
    void send({ type: 'prepareCards' });
    const soon = setTimeout(() => setWait('choosing'), CALM_MS);
    const late = setTimeout(() => setWait('no-answer'), LONG_MS);
    return () => {
      clearTimeout(soon);
      clearTimeout(late);
    };
  }, []);
  if (wait === 'no-answer') {
    return (
      <>
        <p role="status">{newtabText('idea.noAnswer')}</p>
        <Button onClick={onAgain}>{newtabText('idea.tryAgain')}</Button>
      </>
    );
  }
  return <p role="status">{wait === 'choosing' && newtabText('idea.choosing')}</p>;
}
