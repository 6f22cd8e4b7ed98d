import { useEffect, useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { readBirthday, refuseBirthday } from '@/components/onboarding/read-birthday';
import { say } from '@/components/ui/notice';
import { YearDayField } from '@/components/ui/YearDayField';
import { bringBackMilestone } from '@/lib/app/milestones/bring-back-milestone';
import { deleteMilestone } from '@/lib/app/milestones/delete-milestone';
import { type Birthday, setBirthday } from '@/lib/app/sons/set-birthday';
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
    const read = await readBirthday(typed, today);
    if (!read.ok) return setError(read.sentence);
    const { birthday: birth } = read;
    if (!birth || !(await attempt(() => setBirthday(sonId, birth, Date.now())))) return;
    setText(written(birth));
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
      refuse={(day) => refuseBirthday(day, today)}
      today={today}
    />
  );
}

function writtenBirthday(birthday: Milestone | undefined): string {
  return birthday?.day.repeats === 'yearly' ? written(birthday.day) : '';
}

function written({ month, day, sinceYear }: Birthday): string {
  return writtenYearDay({ month, day, ...(sinceYear && { year: sinceYear }) });
}

async function forget(sonId: string): Promise<void> {
  const id = birthdayIdOf(sonId);
  if (await attempt(() => deleteMilestone(id, Date.now())))
    say(himText('names.birthdayGone'), () => bringBackMilestone(id, Date.now()));
}
