import { ButtonLink } from '@/components/ui/Button';
import { recoveryText } from '@/lib/i18n/recovery';
import styles from './VanishedLine.module.css';

/** That her records have vanished, in one line for small places; it leads to the full page. */
export function VanishedLine() {
  return (
    <div class={styles.line} role="status">
      <p>{recoveryText('vanished.line')}</p>
      <ButtonLink look="main" href="home.html" target="_blank">
        {recoveryText('vanished.see')}
      </ButtonLink>
    </div>
  );
}
