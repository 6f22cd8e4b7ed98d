import { useLate } from '@/components/hooks/use-late';
import { QuickLog } from '@/components/log/QuickLog';
import { SavedBar } from '@/components/log/SavedBar';
import type { Logging } from '@/components/log/use-logging';
import { localDateAt } from '@/lib/domain/local-date';
import { logText } from '@/lib/i18n/log';
import styles from './Log.module.css';
import type { NewTabView } from './read-new-tab';
import { shownWith, type Words } from './slots';

type Props = {
  readonly words: Words;
  readonly live: NewTabView | undefined;
  readonly logging: Logging;
};

const loadDetails = async () => (await import('@/components/log/LogDetails')).LogDetails;

/** A row of buttons, one for every way of being in touch; what was saved stands above it, with undo. */
export function Log({ words, live, logging }: Props) {
  const { saved, log, change, close, focusOn } = logging;
  const Details = useLate(saved !== undefined, loadDetails);
  const today = live?.today ?? localDateAt(new Date());
  const son = live?.view.current?.son;
  // What waited for her may have been about another son.
  const withWhom = live?.view.sons.find(({ id }) => id === saved?.sonId);
  return (
    <section class={`${styles.log} seam-top`} aria-labelledby="log" {...shownWith(words, 'log')}>
      <SavedBar logging={logging} today={today} />
      {saved && withWhom && Details && (
        <div class={styles.details}>
          <Details saved={saved} son={withWhom} today={today} onChange={change} onDone={close} />
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
