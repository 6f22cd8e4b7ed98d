import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { ChoiceOfOne } from '@/components/ui/Choice';
import { Dialog } from '@/components/ui/Dialog';
import type { BringBackMode } from '@/lib/app/backup/bring-back';
import type { OpenedCopy } from '@/lib/app/backup/open-copy';
import type { RecordsName } from '@/lib/domain/backup';
import { localDateAt } from '@/lib/domain/local-date';
import type { MergeCount } from '@/lib/domain/merge';
import { commonText } from '@/lib/i18n/common';
import { longDay, plainNumber } from '@/lib/i18n/formats';
import { settingsText } from '@/lib/i18n/settings';
import styles from './Settings.module.css';

type Props = {
  readonly copy: OpenedCopy;
  readonly onBringBack: (mode: BringBackMode) => void;
  readonly onClose: () => void;
};

const COLUMNS: readonly (keyof MergeCount)[] = ['added', 'changed', 'kept', 'onlyHere'];
const MODES: readonly BringBackMode[] = ['add', 'replace'];

/** What a copy would change, store by store, and her choice how to bring it back. */
export function CopyPreview({ copy, onBringBack, onClose }: Props) {
  const [mode, setMode] = useState<BringBackMode>('add');
  const counts = Object.entries(copy.plan.counts) as [RecordsName, MergeCount][];
  const rows = counts.filter(([, count]) => COLUMNS.some((column) => count[column] > 0));
  const columns = COLUMNS.filter((column) => rows.some(([, count]) => count[column] > 0));
  const isAllHere = rows.every(([, { added, changed }]) => added + changed === 0);
  const savedAt = Date.parse(copy.backup.savedAt);
  return (
    <Dialog title={settingsText('preview.title')} onClose={onClose}>
      <div class={styles.dialog}>
        <p>
          {settingsText('preview.savedOn', {
            day: longDay(localDateAt(savedAt), localDateAt(Date.now())),
          })}
        </p>
        {isAllHere && <p>{settingsText('preview.nothing')}</p>}
        <div class={styles.preview}>
          <table>
            <thead>
              <tr>
                <th scope="col">{settingsText('preview.store')}</th>
                {columns.map((column) => (
                  <th scope="col" key={column}>
                    {settingsText(`preview.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([name, count]) => (
                <tr key={name}>
                  <th scope="row">{settingsText(`preview.${name}`)}</th>
                  {columns.map((column) => (
                    <td key={column}>{plainNumber(count[column])}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <ChoiceOfOne
          legend={settingsText('preview.mode')}
          look="rows"
          options={MODES.map((value) => ({ value, label: settingsText(`preview.${value}`) }))}
          value={mode}
          onValue={setMode}
        />
        <div class={styles.actions}>
          <Button look="main" onClick={() => onBringBack(mode)}>
            {settingsText('preview.do')}
          </Button>
          <Button look="tall" onClick={onClose}>
            {commonText('cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
