import { useNow } from '@/components/hooks/use-now';
import { LogDetails } from '@/components/log/LogDetails';
import { useLogging } from '@/components/log/use-logging';
import { Dialog } from '@/components/ui/Dialog';
import type { Interaction } from '@/lib/domain/interaction';
import { localDateAt } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { kindAndDay } from './entry-words';
import styles from './Journal.module.css';
import { KindChoice } from './KindChoice';

type Props = { readonly entry: Interaction; readonly son: Son; readonly onClose: () => void };

/** The same questions as after logging, with what she said then, and what it was. */
export function EditEntry({ entry, son, onClose }: Props) {
  const today = localDateAt(useNow());
  const { saved, change } = useLogging(async () => son.id, entry);
  if (!saved) return null;
  return (
    <Dialog title={kindAndDay(saved, today)} onClose={onClose}>
      <div class={styles.kinds}>
        <KindChoice entry={saved} onChange={change} />
      </div>
      <LogDetails
        saved={saved}
        son={son}
        today={today}
        onChange={change}
        onDone={onClose}
        isOpened
      />
    </Dialog>
  );
}
