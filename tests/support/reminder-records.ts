import { parseLocalDate } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import type { ReminderRecords } from '@/lib/domain/reminders/rule';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/domain/settings';
import type { Son } from '@/lib/domain/son';

/** A son called Daniel, close and at home, so that nothing suggests a hello; unless told otherwise. */
export function aSon(fields: Partial<Son> = {}): Son {
  return {
    id: 'daniel',
    addedAt: 0,
    name: 'Daniel',
    callsHer: 'Mum',
    stage: 'teen',
    season: 'close',
    favourites: [],
    waysOfLove: [],
    touch: 'ask',
    topicsToLeave: [],
    note: '',
    ...fields,
  };
}

/** His driving test on 12 December 2026, with all notices and the question afterwards. */
export function aMilestone(fields: Partial<Milestone> = {}): Milestone {
  return {
    id: 'test',
    sonId: 'daniel',
    kind: 'exam',
    title: 'Driving test',
    day: { repeats: 'once', on: parseLocalDate('2026-12-12') },
    notices: [30, 7, 1, 0],
    asksAfter: true,
    note: '',
    ...fields,
  };
}

/** Records with one son, these milestones, and reminders at 09:00. */
export function recordsOf(
  milestones: readonly Milestone[],
  settings: Partial<Settings> = {},
  sons: readonly Son[] = [aSon()],
): ReminderRecords {
  return aFamily({ sons, milestones, settings: { ...DEFAULT_SETTINGS, ...settings } });
}

/** Records of a family of which nothing is told but `fields`. */
export function aFamily(fields: Partial<ReminderRecords> = {}): ReminderRecords {
  return {
    sons: [aSon()],
    milestones: [],
    traditions: [],
    plans: [],
    agreements: [],
    interests: [],
    followUps: [],
    interactions: [],
    articles: [],
    settings: DEFAULT_SETTINGS,
    ...fields,
  };
}

/** The day-before notice of that driving test, shown and waiting. */
export function anOccurrence(fields: Partial<Occurrence> = {}): Occurrence {
  return {
    id: 'milestone-1:test@2026-12-11',
    rule: 'milestone-1',
    subjectId: 'test',
    sonId: 'daniel',
    aboutOn: parseLocalDate('2026-12-12'),
    usefulUntilOn: parseLocalDate('2026-12-12'),
    dueLocal: '2026-12-11T09:00',
    dueAt: new Date(2026, 11, 11, 9).getTime(),
    state: 'shown',
    attempts: 1,
    ...fields,
  };
}
