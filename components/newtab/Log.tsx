import { useCallback } from 'preact/hooks';
import { useLate } from '@/components/hooks/use-late';
import { QuickLog } from '@/components/log/QuickLog';
import { SavedBar } from '@/components/log/SavedBar';
import { useLogging } from '@/components/log/use-logging';
import { localDateAt } from '@/lib/domain/local-date';
import { logText } from '@/lib/i18n/log';
import styles from './Log.module.css';
import { shownWith } from './slots';
import type { PartProps } from './use-new-tab';

const loadDetails = async () => (await import('@/components/log/LogDetails')).LogDetails;

/** A row of buttons, one for every way of being in touch; what was saved stands above it, with undo. */
export function Log({ words, live, whenLive }: PartProps) {
  const findSonId = useCallback(async () => (await whenLive()).view.current?.son.id, [whenLive]);
  const logging = useLogging(findSonId);
  const { saved, log, change, close, focusOn } = logging;
  const Details = useLate(saved !== undefined, loadDetails);
  const today = live?.today ?? localDateAt(new Date());
  const son = live?.view.current?.son;
  return (
    <section class={`${styles.log} seam-top`} aria-labelledby="log" {...shownWith(words, 'log')}>
      <SavedBar logging={logging} today={today} />
      {saved && son && Details && (
        <div class={styles.details}>
          <Details saved={saved} son={son} today={today} onChange={change} onDone={close} />
        </div>
      )}
      <div class={styles.row}>
        <h2 id="log">{logText('title')}</h2>
        <QuickLog
          look="row"
          son={son}
          ownKinds={live?.view.settings.ownKinds ?? []}
          onLog={log}
          focusOn={focusOn}
        />
      </div>
    </section>
  );
}
