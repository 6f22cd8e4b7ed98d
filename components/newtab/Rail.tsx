import type { Logging } from '@/components/log/use-logging';
import { newtabText } from '@/lib/i18n/newtab';
import { ComingUp } from './ComingUp';
import { FirstSteps } from './FirstSteps';
import styles from './Rail.module.css';
import { RememberToAsk } from './RememberToAsk';
import { useAsking } from './use-asking';
import type { PartProps } from './use-new-tab';
import { WaitingReminders } from './WaitingReminders';

type Props = PartProps & { readonly logging: Logging };

/** Beside the idea: what comes up, what to ask, and what waits for her. */
export function Rail({ words, live, whenLive, logging }: Props) {
  const asking = useAsking(whenLive);
  return (
    <aside class={`${styles.rail} seam-start`} aria-label={newtabText('thisWeek')}>
      <ComingUp words={words} />
      <RememberToAsk words={words} asking={asking} />
      <WaitingReminders words={words} live={live} whenLive={whenLive} logging={logging} />
      <FirstSteps words={words} onAsk={asking.openForm} />
    </aside>
  );
}
