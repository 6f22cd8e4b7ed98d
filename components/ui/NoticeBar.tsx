import { Check, Info } from 'lucide';
import { attempt } from '@/components/hooks/attempt';
import { commonText } from '@/lib/i18n/common';
import { Button } from './Button';
import { Icon } from './Icon';
import styles from './NoticeBar.module.css';
import { clearNotice, useNotice } from './notice';

/**
 * The page's one polite live region with the last notice. It is in the page from the start and
 * holds words only; *Undo* stands beside it.
 */
export function NoticeBar() {
  const current = useNotice();
  const undo = async () => {
    clearNotice();
    if (current?.undo) await attempt(current.undo);
  };
  return (
    <div class={current ? styles.bar : styles.empty}>
      {current && <Icon shape={current.tone === 'done' ? Check : Info} />}
      <p role="status">{current?.text}</p>
      {current?.undo && (
        <Button class={styles.undo ?? ''} onClick={undo}>
          {commonText('undo')}
        </Button>
      )}
      {current && !current.undo && (
        <Button class={styles.undo ?? ''} onClick={clearNotice}>
          {commonText('close')}
        </Button>
      )}
    </div>
  );
}
