import type { SonToday, TodayView } from '@/lib/app/today/read-today';
import type { WaitingLine } from '@/lib/domain/reminders/waiting';
import { newtabText } from '@/lib/i18n/newtab';
import { sonName } from '@/lib/i18n/son-name';
import { ideaWords } from './idea-words';
import { shortened } from './shortened';
import { type Words, YES } from './slots';
import { statusWords } from './status-words';
import { waitingWords, weekWords } from './week-words';

/** What the page of one day is made from. */
export type DayView = {
  readonly view: TodayView;
  readonly waiting: readonly WaitingLine[];
  /** Whether she has told us his birthday. */
  readonly hasBirthday: boolean;
  /** Whether she has told us of anything he likes. */
  readonly hasInterests: boolean;
  /** Whether there is nothing although there were records once. */
  readonly hasVanished: boolean;
};

/** All that the page says about one day. */
export function dayWords(day: DayView): Words {
  const { view, waiting, hasVanished } = day;
  const { current, today } = view;
  const reminders = waitingWords(waiting, today);
  if (!current) return { ...reminders, ...withoutSonWords(hasVanished) };
  const son = shortened(sonName(current.son), 'name');
  return {
    status: statusWords(current.status, son, today),
    ...(current.shown && ideaWords(current.shown, current.isFirstDay)),
    ...(current.step && { path: newtabText('idea.path', { step: current.step }) }),
    ...weekWords(current, today),
    ...reminders,
    ...(current.isFirstDay && firstDayWords(current, day)),
    log: YES,
  };
}

function firstDayWords(
  { toAsk, status }: SonToday,
  { view, hasBirthday, hasInterests }: DayView,
): Words {
  const steps: Words = {
    ...(!hasBirthday && { stepBirthday: YES }),
    ...(!hasInterests && { stepInterests: YES }),
    // Nothing to ask about while they do not speak.
    ...(toAsk.length === 0 && status.kind !== 'strained' && { stepAsk: YES }),
  };
  // The words of meeting hold until she has noted something; the evening ends them in snapshot.ts.
  const hasNoted = status.kind !== 'nothing-yet' && status.kind !== 'strained';
  return {
    ...(!hasNoted && { hello: helloWords('first', view.settings.herName) }),
    ...steps,
    ...(Object.keys(steps).length > 0 && { firstSteps: YES }),
  };
}

/** Before she has told us of him: an idea that suits every son, and the way to tell us. */
function withoutSonWords(hasVanished: boolean): Words {
  return {
    kicker: newtabText('idea.first'),
    minutes: newtabText('idea.minutes', { count: 2 }),
    family: newtabText('welcomeIdea.kind'),
    title: newtabText('welcomeIdea.title'),
    why: newtabText('welcomeIdea.why'),
    words: newtabText('idea.quoted', { words: newtabText('welcomeIdea.words') }),
    ...(hasVanished
      ? { status: newtabText('status.vanished'), vanished: YES }
      : { status: newtabText('status.nothing-yet'), firstSteps: YES, setUp: YES }),
  };
}

/** A greeting, with her name when she has said it. */
export function helloWords(
  part: 'plain' | 'morning' | 'afternoon' | 'evening' | 'first',
  herName: string,
): string {
  const name = shortened(herName, 'name');
  return name ? newtabText(`hello.${part}.name`, { name }) : newtabText(`hello.${part}`);
}
