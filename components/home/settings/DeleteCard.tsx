import { useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Dialog } from '@/components/ui/Dialog';
import { say } from '@/components/ui/notice';
import { deleteEverything } from '@/lib/app/backup/delete-everything';
import { commonText } from '@/lib/i18n/common';
import { settingsText } from '@/lib/i18n/settings';
import { SaveCopyButton } from './SaveCopyButton';
import styles from './Settings.module.css';

/** Deletes everything after one question, and offers a copy first. */
export function DeleteCard() {
  const [isAsking, setIsAsking] = useState(false);
  const remove = () =>
    attempt(async () => {
      await deleteEverything();
      // What the new tab paints before the records are read.
      localStorage.clear();
      setIsAsking(false);
      say(settingsText('delete.done'));
    });
  return (
    <Card title={settingsText('delete.title')} class={styles.card ?? ''}>
      <p>{settingsText('delete.hint')}</p>
      <Button onClick={() => setIsAsking(true)}>{settingsText('delete.open')}</Button>
      {isAsking && (
        <Dialog title={settingsText('delete.question')} onClose={() => setIsAsking(false)}>
          <div class={styles.dialog}>
            <p>{settingsText('delete.copyFirst')}</p>
            <div class={styles.actions}>
              <SaveCopyButton look="main" />
              <Button look="tall" onClick={remove}>
                {settingsText('delete.yes')}
              </Button>
              <Button look="tall" onClick={() => setIsAsking(false)}>
                {commonText('cancel')}
              </Button>
            </div>
          </div>
        </Dialog>
      )}
    </Card>
  );
}
