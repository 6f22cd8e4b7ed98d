import { Info } from 'lucide';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { PageHeader } from '@/components/home/PageHeader';
import type { SectionProps } from '@/components/home/section-props';
import { problemText } from '@/components/hooks/problem-text';
import { useNow } from '@/components/hooks/use-now';
import { useQuery } from '@/components/hooks/use-query';
import { LogDetails } from '@/components/log/LogDetails';
import { SavedBar } from '@/components/log/SavedBar';
import { useLogging } from '@/components/log/use-logging';
import { Icon } from '@/components/ui/Icon';
import { HowChoice } from '@/components/waiting/HowChoice';
import { useWaiting } from '@/components/waiting/use-waiting';
import { REMINDER_SOURCES } from '@/lib/app/reminders/reminder-sources';
import { waitingReminders } from '@/lib/app/reminders/waiting-reminders';
import { localDateAt } from '@/lib/domain/local-date';
import { waitingText } from '@/lib/i18n/waiting';
import { waitingPageText } from '@/lib/i18n/waiting-page';
import { titleIdOf } from './title-id';
import { useCameFor } from './use-came-for';
import styles from './Waiting.module.css';
import { WaitingCard } from './WaitingCard';

/** All that waits for her, whichever son it is about: what it is, words she could use, and her answer. */
export function Waiting({ family: { sons, son }, openId }: SectionProps) {
  const today = localDateAt(useNow());
  const query = useQuery(
    useCallback(() => waitingReminders(today), [today]),
    REMINDER_SOURCES,
  );
  const reminders = query.state === 'ready' ? query.value : undefined;
  const sonId = son?.id;
  const logging = useLogging(useCallback(async () => sonId, [sonId]));
  const actions = useWaiting(logging.log, (goneId) => focusNext(reminders ?? [], goneId));
  const isGone = useCameFor(openId, reminders);
  const top = useRef<HTMLDivElement>(null);
  const { saved, wasUndone, change, close } = logging;
  useEffect(() => {
    // The button that took it back has gone.
    if (wasUndone && !saved) top.current?.focus();
  }, [wasUndone, saved]);
  const withWhom = sons.find(({ id }) => id === saved?.sonId);
  return (
    <div class={styles.page}>
      <PageHeader title={waitingText('title')} subtitle={waitingPageText('subtitle')} />
      <div ref={top} class={styles.top} tabIndex={-1}>
        {query.state === 'failed' && <p>{problemText(query.error)}</p>}
        <SavedBar logging={logging} today={today} />
        {saved && withWhom && (
          <LogDetails
            key={saved.id}
            saved={saved}
            son={withWhom}
            today={today}
            onChange={change}
            onDone={() => {
              close();
              focusNext(reminders ?? [], undefined);
            }}
          />
        )}
        {actions.done && <HowChoice actions={actions} />}
        {isGone && reminders && (
          <p class={styles.gone} role="status">
            <Icon shape={Info} />
            {waitingPageText(reminders.length > 0 ? 'goneWithRest' : 'gone')}
          </p>
        )}
      </div>
      {reminders?.length === 0 && <p class={styles.none}>{waitingPageText('none')}</p>}
      <ul class={styles.list}>
        {reminders?.map((reminder) => (
          <li key={reminder.id}>
            <WaitingCard
              reminder={reminder}
              today={today}
              isNamed={sons.length > 1 && reminder.nudge !== 'weekly-look'}
              actions={actions}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** When what she pressed goes, the reminder next to it has the focus; after the last the page's title. */
function focusNext(reminders: readonly { readonly id: string }[], goneId: string | undefined) {
  const place = Math.max(
    0,
    reminders.findIndex(({ id }) => id === goneId),
  );
  const rest = reminders.filter(({ id }) => id !== goneId);
  const next = rest[Math.min(place, rest.length - 1)];
  const title = next
    ? document.getElementById(titleIdOf(next.id))
    : document.querySelector<HTMLElement>('[data-page] h1');
  if (!title) return;
  title.tabIndex = -1;
  title.focus();
}
