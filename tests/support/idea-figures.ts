import type { Idea } from '@/lib/domain/idea';
import { familyOf } from '@/lib/domain/practice';
import { isPlainLove } from '@/lib/domain/today/plain-love';
import { isAboutDayOfHis, type LivedDays } from './idea-years';
import { longestFamilyGap, longestGap, shortestRepeat } from './simulated-days';

/** What a simulated time comes to for one family. */
export function figuresOf({ name, records, days, hisDays, ideaOf }: LivedDays) {
  const allowed = new Set(hisDays.flatMap(({ date, isAllowed }) => (isAllowed ? date : [])));
  const ideas = days.map(({ ideaId }) => ideaOf(ideaId));
  const [walk] = records.pathWalks;
  const daysOnPath = days.filter(
    ({ date }) => walk && date >= walk.startedOn && date <= (walk.endedOn ?? '~'),
  );
  const steered = daysOnPath.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'path'));
  const count = (suits: (idea: NonNullable<(typeof ideas)[number]>) => unknown) =>
    ideas.filter((idea) => idea && suits(idea)).length;
  return {
    family: name,
    days: days.length,
    withoutIdea: days.length - ideas.filter(Boolean).length,
    familiesVisited: new Set(days.flatMap(({ practice }) => (practice ? familyOf(practice) : [])))
      .size,
    practices: new Set(days.flatMap(({ practice }) => practice ?? [])).size,
    longestFamilyGap: longestFamilyGap(days),
    shortestRepeat: shortestRepeat(days),
    /** Without plain words of love and acts of a path, which come back sooner. */
    shortestRepeatOfOthers: shortestRepeat(
      days,
      ({ practice, reasons }) =>
        practice !== 'plain-love' && !reasons.some(({ kind }) => kind === 'path'),
    ),
    hisDays: allowed.size,
    hisDaysKept: days.filter((day) => allowed.has(day.date) && isAboutDayOfHis(day)).length,
    differentIdeas: new Set(days.flatMap(({ ideaId }) => ideaId ?? [])).size,
    questionShare: count(({ asks }) => asks) / days.length,
    contactIdeas: count(({ contact }) => contact !== 'none'),
    deepest: Math.max(...ideas.map((idea) => (idea && idea.contact !== 'none' ? idea.depth : 0))),
    plainLove: count(isPlainLove),
    plainLoveLongestGap: longestGap(ideas.map((idea) => Boolean(idea && isPlainLove(idea)))),
    path: walk?.path ?? '',
    daysOnPath: daysOnPath.length,
    daysSteered: steered.length,
    warmth: records.settings[0]?.warmth,
    isAnswering: records.interactions.some(({ startedBy }) => startedBy === 'him'),
  };
}

export type Figures = ReturnType<typeof figuresOf>;

/** The same over all families, each at its worst. */
export function totalsOf(
  all: readonly Figures[],
  years: readonly LivedDays[],
  library: readonly Pick<Idea, 'id'>[],
) {
  const most = (of: (figures: Figures) => number) => Math.max(...all.map(of));
  const least = (of: (figures: Figures) => number) => Math.min(...all.map(of));
  const mean = (some: readonly Figures[], of: (figures: Figures) => number) =>
    Math.round(some.reduce((sum, each) => sum + of(each), 0) / Math.max(1, some.length));
  const shown = new Set(years.flatMap(({ days }) => days.flatMap(({ ideaId }) => ideaId ?? [])));
  const onPath = all.filter(({ daysOnPath }) => daysOnPath > 0);
  const steered = onPath.reduce((sum, { daysSteered }) => sum + daysSteered, 0);
  const pathDays = onPath.reduce((sum, { daysOnPath }) => sum + daysOnPath, 0);
  return {
    families: all.length,
    daysWithoutIdea: all.reduce((sum, { withoutIdea }) => sum + withoutIdea, 0),
    familiesVisited: least(({ familiesVisited }) => familiesVisited),
    longestFamilyGap: most((each) => each.longestFamilyGap),
    shortestRepeat: least((each) => each.shortestRepeat),
    leastDifferentIdeas: least((each) => each.differentIdeas),
    highestQuestionShare: most((each) => each.questionShare),
    contactIdeasAnswering: mean(
      all.filter((each) => each.isAnswering),
      (each) => each.contactIdeas,
    ),
    contactIdeasSilent: mean(
      all.filter((each) => !each.isAnswering),
      (each) => each.contactIdeas,
    ),
    hisDaysKept:
      all.reduce((sum, each) => sum + each.hisDaysKept, 0) /
      Math.max(
        1,
        all.reduce((sum, each) => sum + each.hisDays, 0),
      ),
    hisDays: all.reduce((sum, each) => sum + each.hisDays, 0),
    steeredShare: steered / Math.max(1, pathDays),
    neverChosen: library.map(({ id }) => id).filter((id) => !shown.has(id)),
  };
}
