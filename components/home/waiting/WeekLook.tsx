import { useCallback } from 'preact/hooks';
import { useQuery } from '@/components/hooks/use-query';
import { readWeek, type WeekOfSon } from '@/lib/app/reminders/read-week';
import type { LocalDate } from '@/lib/domain/local-date';
import { soonDay } from '@/lib/i18n/formats';
import { dayTitle } from '@/lib/i18n/milestones';
import { sonNameFirst } from '@/lib/i18n/son-name';
import { waitingPageText } from '@/lib/i18n/waiting-page';
import styles from './Waiting.module.css';

const STORES = ['sons', 'milestones', 'traditions', 'plans', 'followUps', 'cards'] as const;

/** What the week holds: days, things to ask, and one idea, for each son. */
export function WeekLook({ today }: { readonly today: LocalDate }) {
  const query = useQuery(
    useCallback(() => readWeek(today), [today]),
    STORES,
  );
  const weeks = query.state === 'ready' ? query.value : [];
  return (
    <>
      {weeks.map((week) => (
        <section key={week.son.id} class={styles.week}>
          {weeks.length > 1 && <h3>{sonNameFirst(week.son)}</h3>}
          <WeekOf week={week} today={today} />
        </section>
      ))}
    </>
  );
}

function WeekOf({ week, today }: { readonly week: WeekOfSon; readonly today: LocalDate }) {
  const { son, days, asks, idea } = week;
  return (
    <dl>
      {days.length > 0 && (
        <div>
          <dt>{waitingPageText('weekDays')}</dt>
          {days.map((day) => (
            <dd key={`${day.kind} ${dayTitle(day, son)} ${day.on}`}>
              {dayTitle(day, son)} <span class="muted">{soonDay(day.on, today)}</span>
            </dd>
          ))}
        </div>
      )}
      {asks.length > 0 && (
        <div>
          <dt>{waitingPageText('weekAsks')}</dt>
          {asks.map(({ id, text }) => (
            <dd key={id}>{waitingPageText('weekAsk', { text })}</dd>
          ))}
        </div>
      )}
      {idea && (
        <div>
          <dt>{waitingPageText('weekIdea')}</dt>
          <dd class={styles.weekIdea}>{idea.title}</dd>
          {idea.words && <dd class="words">{idea.words}</dd>}
        </div>
      )}
    </dl>
  );
}
