import { useCallback } from 'preact/hooks';
import { useNow } from '@/components/hooks/use-now';
import { useQuery } from '@/components/hooks/use-query';
import { LogDetails } from '@/components/log/LogDetails';
import { QuickLog } from '@/components/log/QuickLog';
import { SavedBar } from '@/components/log/SavedBar';
import { useLogging } from '@/components/log/use-logging';
import { Dialog } from '@/components/ui/Dialog';
import { readSettings } from '@/lib/app/settings/settings';
import { localDateAt } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { journalText } from '@/lib/i18n/journal';

type Props = { readonly son: Son; readonly onClose: () => void };

/** Logging from the journal: the same buttons and questions as everywhere. */
export function AddEntry({ son, onClose }: Props) {
  const today = localDateAt(useNow());
  const settings = useQuery(readSettings, ['settings']);
  const findSonId = useCallback(async () => son.id, [son.id]);
  const logging = useLogging(findSonId);
  const { saved, log, change } = logging;
  return (
    <Dialog title={journalText('addTitle')} onClose={onClose}>
      <SavedBar logging={logging} today={today} />
      {saved ? (
        <LogDetails saved={saved} son={son} today={today} onChange={change} onDone={onClose} />
      ) : (
        <QuickLog
          son={son}
          ownKinds={settings.state === 'ready' ? settings.value.ownKinds : []}
          look="tiles"
          onLog={log}
        />
      )}
    </Dialog>
  );
}
