import { parseLocalDate } from '@/lib/domain/local-date';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import { type Circumstances, circumstancesOf } from '@/lib/domain/reminders/policy/circumstances';
import type { RuleTraits } from '@/lib/domain/reminders/rule-of';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/domain/settings';
import type { Son } from '@/lib/domain/son';
import { anOccurrence, aSon } from './reminder-records';

/** Hand-made rules: what the policy knows of each. */
const TRAITS: Readonly<Record<string, RuleTraits>> = {
  day: { kind: 'milestone', isContact: false, isDated: true },
  after: { kind: 'milestone', isContact: true, isDated: true },
  sunday: { kind: 'tradition', isContact: false, isDated: true },
  hello: { kind: 'thinking-of-you', isContact: true, isDated: false },
  page: { kind: 'article', isContact: true, isDated: false },
  ask: { kind: 'follow-up', isContact: true, isDated: true },
  week: { kind: 'weekly-look', isContact: false, isDated: false },
};

/** Something of one of these rules that fell due on 21 November 2026 at 09:00, of use for a week. */
export function aNudge(rule: string, fields: Partial<Occurrence> = {}): Occurrence {
  return anOccurrence({
    id: `${rule}:${rule}@2026-11-21`,
    rule,
    subjectId: rule,
    aboutOn: parseLocalDate('2026-11-21'),
    usefulUntilOn: parseLocalDate('2026-11-27'),
    dueLocal: '2026-11-21T09:00',
    dueAt: saturdayAt(9),
    state: 'pending',
    attempts: 0,
    ...fields,
  });
}

/** A moment of that day, which is a Saturday, or of days after it. */
export function saturdayAt(hour: number, minute = 0): number {
  return new Date(2026, 10, 21, hour, minute).getTime();
}

type Given = Partial<Pick<Circumstances, 'ledger' | 'interactions'>> & {
  readonly now?: number;
  readonly settings?: Partial<Settings>;
  readonly son?: Partial<Son>;
};

/** What the policy decides by in that family. */
export function circumstances({ settings, son, ...given }: Given = {}): Circumstances {
  return circumstancesOf({
    now: saturdayAt(9),
    ledger: [],
    interactions: [],
    ...given,
    sons: [aSon(son)],
    settings: { ...DEFAULT_SETTINGS, ...settings },
    traitsOf: (name) => TRAITS[name],
  });
}
