import { Check, Info } from 'lucide';
import { attempt } from '@/components/hooks/attempt';
import { commonText } from '@/lib/i18n/common';
import { Button } from './Button';
import { Icon } from './Icon';
import styles from './NoticeBar.module.css';
import { clearNotice, say, useNotice } from './notice';

/**
 * The page's one polite live region with the last notice. It is in the page from the start and
 * holds words only; *Undo* stands beside it.
 */
export function NoticeBar() {
  const current = useNotice();
  const undo = current?.undo;
  // One button whose word changes, so that the focus stays on it when what she did is undone.
  const press = async () => {
    if (!undo) return clearNotice();
    if (await attempt(undo)) say(commonText('undone'));
  };
  return (
    <div class={current ? styles.bar : styles.empty}>
      {current && <Icon shape={current.tone === 'done' ? Check : Info} />}
      <p role="status">{current?.text}</p>
      {current && (
        <Button class={styles.undo ?? ''} onClick={press}>
          {commonText(undo ? 'undo' : 'close')}
        </Button>
      )}
    </div>
  );
}
