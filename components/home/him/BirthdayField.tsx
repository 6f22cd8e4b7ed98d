import { useEffect, useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { readTypedYearDay } from '@/components/hooks/typed-date';
import { say } from '@/components/ui/notice';
import { YearDayField } from '@/components/ui/YearDayField';
import { bringBackMilestone } from '@/lib/app/milestones/bring-back-milestone';
import { deleteMilestone } from '@/lib/app/milestones/delete-milestone';
import { setBirthday } from '@/lib/app/sons/set-birthday';
import { isLivingBirthday } from '@/lib/domain/birthday';
import type { LocalDate } from '@/lib/domain/local-date';
import { birthdayIdOf, type Milestone } from '@/lib/domain/milestone';
import { writtenYearDay } from '@/lib/i18n/dates';
import { himText } from '@/lib/i18n/him';

type Props = {
  readonly sonId: string;
  readonly birthday: Milestone | undefined;
  readonly today: LocalDate;
};

/** His birthday, saved when she leaves the field; an empty field takes it away. */
export function BirthdayField({ sonId, birthday, today }: Props) {
  const kept = writtenBirthday(birthday);
  const [text, setText] = useState(kept);
  const [error, setError] = useState<string>();
  useEffect(() => setText(kept), [kept]);
  const type = (next: string) => {
    setError(undefined);
    setText(next);
  };
  const save = async (typed: string) => {
    if (typed.trim() === kept) return;
    if (!typed.trim()) return forget(sonId);
    const day = await readTypedYearDay(typed, today);
    if (!day) return;
    if (!isLivingBirthday(day, today)) return setError(himText('names.birthdayAhead'));
    const { year, ...monthAndDay } = day;
    const birth = { ...monthAndDay, ...(year && { sinceYear: year }) };
    if (await attempt(() => setBirthday(sonId, birth, Date.now())))
      say(himText('names.birthdaySaved'));
  };
  return (
    <YearDayField
      label={himText('names.birthday')}
      hint={himText('names.birthdayHint')}
      error={error}
      text={text}
      onText={type}
      onDone={save}
      today={today}
    />
  );
}

function writtenBirthday(birthday: Milestone | undefined): string {
  if (birthday?.day.repeats !== 'yearly') return '';
  const { month, day, sinceYear } = birthday.day;
  return writtenYearDay({ month, day, ...(sinceYear && { year: sinceYear }) });
}

async function forget(sonId: string): Promise<void> {
  const id = birthdayIdOf(sonId);
  if (await attempt(() => deleteMilestone(id, Date.now())))
    say(himText('names.birthdayGone'), () => bringBackMilestone(id, Date.now()));
}
