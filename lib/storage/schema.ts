import type { DBSchema } from 'idb';
import type { Agreement } from '@/lib/domain/agreement';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { IdeaCard } from '@/lib/domain/idea-card';
import type { IdeaDay, IdeaOutcome } from '@/lib/domain/idea-day';
import type { Interaction } from '@/lib/domain/interaction';
import type { Interest } from '@/lib/domain/interest';
import type { Instant } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import type { OwnIdea } from '@/lib/domain/own-idea';
import type { PathWalk } from '@/lib/domain/path';
import type { Plan } from '@/lib/domain/plan';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import type { WaitingLine } from '@/lib/domain/reminders/waiting';
import type { Settings } from '@/lib/domain/settings';
import type { Son } from '@/lib/domain/son';
import type { Tradition } from '@/lib/domain/tradition';

/** What storage adds to every record; a deleted record stays as a tombstone. */
export type Stored<Noun> = Noun & { readonly updatedAt: Instant; readonly deletedAt?: Instant };

/** Small facts the program keeps for itself, one record each. */
export type Fact = { readonly id: string; readonly value: unknown };

/** Every store by name: her records first, then what is derived from them or kept for the program. */
export interface KinthreadSchema extends DBSchema {
  sons: { key: string; value: Stored<Son> };
  interests: { key: string; value: Stored<Interest>; indexes: { bySon: string } };
  milestones: { key: string; value: Stored<Milestone>; indexes: { bySon: string } };
  traditions: { key: string; value: Stored<Tradition>; indexes: { bySon: string } };
  plans: { key: string; value: Stored<Plan>; indexes: { bySon: string } };
  agreements: { key: string; value: Stored<Agreement>; indexes: { bySon: string } };
  interactions: {
    key: string;
    value: Stored<Interaction>;
    indexes: { bySonAndTime: [string, number] };
  };
  followUps: { key: string; value: Stored<FollowUp>; indexes: { bySon: string } };
  ideaDays: { key: string; value: Stored<IdeaDay>; indexes: { bySonAndDay: [string, string] } };
  ideaOutcomes: {
    key: string;
    value: Stored<IdeaOutcome>;
    indexes: { bySonAndDay: [string, string] };
  };
  ownIdeas: { key: string; value: Stored<OwnIdea>; indexes: { bySon: string } };
  pathWalks: { key: string; value: Stored<PathWalk>; indexes: { bySon: string } };
  occurrences: {
    key: string;
    value: Stored<Occurrence>;
    indexes: { byStateAndDue: [string, number]; bySubject: string };
  };
  settings: { key: string; value: Stored<Settings> };
  cards: { key: string; value: Stored<IdeaCard>; indexes: { bySonAndDay: [string, string] } };
  waitingLines: { key: string; value: WaitingLine };
  facts: { key: string; value: Fact };
}

/** Stores that hold her records: what a backup carries. */
export const RECORD_STORES = [
  'sons',
  'interests',
  'milestones',
  'traditions',
  'plans',
  'agreements',
  'interactions',
  'followUps',
  'ideaDays',
  'ideaOutcomes',
  'ownIdeas',
  'pathWalks',
  'occurrences',
  'settings',
] as const;
export type RecordStore = (typeof RECORD_STORES)[number];

/** Stores that can be made again from the records, or that only the program uses. */
export const DERIVED_STORES = ['cards', 'waitingLines', 'facts'] as const;

export const ALL_STORES = [...RECORD_STORES, ...DERIVED_STORES] as const;
export type StoreName = (typeof ALL_STORES)[number];
