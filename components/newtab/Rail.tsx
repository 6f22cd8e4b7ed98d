import { newtabText } from '@/lib/i18n/newtab';
import { ComingUp } from './ComingUp';
import { FirstSteps } from './FirstSteps';
import styles from './Rail.module.css';
import { RememberToAsk } from './RememberToAsk';
import { useAsking } from './use-asking';
import type { PartProps } from './use-new-tab';
import { WaitingReminders } from './WaitingReminders';

/** Beside the idea: what comes up, what to ask, and what waits for her. */
export function Rail({ words, live, whenLive }: PartProps) {
  const asking = useAsking(whenLive);
  return (
    <aside class={`${styles.rail} seam-start`} aria-label={newtabText('thisWeek')}>
      <ComingUp words={words} />
      <RememberToAsk words={words} asking={asking} />
      <FirstSteps words={words} onAsk={asking.openForm} />
      <WaitingReminders words={words} live={live} whenLive={whenLive} />
    </aside>
  );
}
