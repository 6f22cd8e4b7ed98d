import { useRef } from 'preact/hooks';
import styles from '@/components/home/milestones/Kept.module.css';
import { addressOf } from '@/components/home/route';
import { attempt } from '@/components/hooks/attempt';
import { useFocusKept } from '@/components/hooks/use-focus-kept';
import { Button } from '@/components/ui/Button';
import { say } from '@/components/ui/notice';
import type { KeptTradition } from '@/lib/app/milestones/read-milestones';
import { changeRests } from '@/lib/app/traditions/change-rests';
import type { LocalDate } from '@/lib/domain/local-date';
import { restsUntil, startedAgain } from '@/lib/domain/tradition-days';
import { plainDay } from '@/lib/i18n/formats';
import { nextWords, recurrenceWords, traditionsText } from '@/lib/i18n/traditions';

type Props = {
  readonly kept: KeptTradition;
  readonly today: LocalDate;
  readonly isBirthdayKnown: boolean;
  readonly onAddBirthday: () => void;
};

/** One tradition: what it is, how it comes back and when next. */
export function TraditionRow({ kept, today, isBirthdayKnown, onAddBirthday }: Props) {
  const { tradition, next } = kept;
  const { id, recurrence, time, tiedTo, note, pauses } = tradition;
  const title = tradition.title || traditionsText('untitled');
  const isWaiting = recurrence.every === 'birthday' && !isBirthdayKnown;
  const until = restsUntil(tradition, today);
  const name = useRef<HTMLParagraphElement>(null);
  useFocusKept(until === undefined, () => name.current);
  const lines = [
    `${recurrenceWords(recurrence, time)}.`,
    until && traditionsText('rests.until', { day: plainDay(until, today) }),
    next && nextWords(next, today),
    isWaiting && traditionsText('birthdayUnknown'),
  ];
  const startAgain = async () => {
    const left = startedAgain(pauses, today);
    if (await attempt(() => changeRests(id, left, Date.now())))
      say(traditionsText('rests.ended', { title }), () => changeRests(id, pauses, Date.now()));
  };
  return (
    <li class={styles.item}>
      <p ref={name} class={styles.name}>
        <a href={addressOf('milestones', id)} data-item>
          {title}
        </a>
      </p>
      <p class="muted">
        {lines.filter(Boolean).map((line) => [
          <span key={line} class={styles.sentence}>
            {line}
          </span>,
          ' ',
        ])}
      </p>
      {tiedTo && <p class={styles.more}>{traditionsText('tied', { moment: tiedTo })}</p>}
      {note && <p class={styles.more}>{note}</p>}
      {until && (
        <Button
          look="quiet"
          aria-label={traditionsText('rests.endOf', { title })}
          onClick={startAgain}
        >
          {traditionsText('rests.end')}
        </Button>
      )}
      {isWaiting && (
        <Button look="quiet" onClick={onAddBirthday}>
          {traditionsText('addBirthday')}
        </Button>
      )}
    </li>
  );
}
