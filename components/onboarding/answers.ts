import type { WelcomeRecords } from '@/lib/app/welcome/read-welcome';
import type { Milestone, MilestoneDay, MilestoneKind } from '@/lib/domain/milestone';
import type { Season, Stage, WayOfLove } from '@/lib/domain/son';
import { writtenDay, writtenYearDay } from '@/lib/i18n/dates';

/** Her answers as they stand in the fields; what she has not said is empty. */
export type Answers = {
  /** Whom they are about; empty until he is kept. */
  readonly sonId: string;
  readonly name: string;
  readonly herName: string;
  readonly callsHer: string;
  readonly birthday: string;
  /** A stage that she chose herself. */
  readonly stage?: Stage | undefined;
  readonly season?: Season | undefined;
  readonly interests: readonly string[];
  /** Of the interests, those that are kept already. */
  readonly keptInterests: readonly string[];
  /** Interests in her own words that she can choose besides the suggestions. */
  readonly ownInterests: readonly string[];
  readonly newInterest: string;
  readonly waysOfLove: readonly WayOfLove[];
  readonly dateKind?: MilestoneKind | undefined;
  readonly dateTitle: string;
  readonly dateOn: string;
  /** The day that is kept, in the same words. */
  readonly keptDateOn: string;
  readonly areRemindersOn: boolean;
  readonly remindersAt: string;
  readonly quietFrom: string;
  readonly quietTo: string;
};

/** Her answers as far as the records know them. */
export function answersFrom(records: WelcomeRecords): Answers {
  const { settings, son, birthday, date } = records;
  const names = records.interests.map(({ name }) => name);
  return {
    sonId: son?.id ?? '',
    name: son?.name ?? '',
    herName: settings.herName,
    callsHer: son?.callsHer ?? '',
    birthday: writtenDayOf(birthday),
    stage: son?.isStageChosen ? son.stage : undefined,
    // Until she has been asked, the season is what we take for granted and not her answer.
    season: settings.isWelcomed ? son?.season : undefined,
    interests: names,
    keptInterests: names,
    ownInterests: names,
    newInterest: '',
    waysOfLove: son?.waysOfLove ?? [],
    dateKind: date?.kind,
    dateTitle: date?.title ?? '',
    dateOn: writtenDayOf(date),
    keptDateOn: writtenDayOf(date),
    areRemindersOn: settings.areRemindersOn,
    remindersAt: settings.remindersAt,
    quietFrom: settings.quietFrom,
    quietTo: settings.quietTo,
  };
}

function writtenDayOf(milestone: Milestone | undefined): string {
  return milestone ? written(milestone.day) : '';
}

function written(day: MilestoneDay): string {
  if (day.repeats === 'once') return writtenDay(day.on);
  const { sinceYear, ...monthAndDay } = day;
  return writtenYearDay({ ...monthAndDay, ...(sinceYear && { year: sinceYear }) });
}
