import { Card } from '@/components/ui/Card';
import { settingsText } from '@/lib/i18n/settings';
import { BringBackCopy } from './BringBackCopy';
import { SaveCopyButton } from './SaveCopyButton';
import styles from './Settings.module.css';

/** Where her notes are, and how she keeps a copy of them. */
export function CopyCard() {
  return (
    <Card title={settingsText('copy.title')} class={styles.card ?? ''}>
      <p>{settingsText('copy.where')}</p>
      <p class="small muted">{settingsText('copy.saveHint')}</p>
      <SaveCopyButton />
      <p class="small muted">{settingsText('copy.openHint')}</p>
      <BringBackCopy />
    </Card>
  );
}
