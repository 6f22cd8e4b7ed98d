import { BACKUP_FORMAT, BACKUP_VERSION, type Backup, type Records } from '@/lib/domain/backup';
import { KIND_DEFAULTS, type Milestone } from '@/lib/domain/milestone';
import type { Occurrence } from '@/lib/domain/reminders/occurrence';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/domain/settings';
import type { Son } from '@/lib/domain/son';

const SAVED_AT = Date.UTC(2026, 0, 1);

export const DANIEL: Son = {
  id: 'daniel',
  addedAt: SAVED_AT,
  name: 'Daniel',
  callsHer: 'Mum',
  stage: 'adult-near',
  season: 'close',
  favourites: [],
  waysOfLove: [],
  touch: 'yes',
  topicsToLeave: [],
  note: '',
};

/** A concert of Daniel's. */
export const concertOn = (day: Milestone['day']): Milestone => ({
  id: 'concert',
  sonId: DANIEL.id,
  kind: 'event',
  title: 'Spring concert',
  day,
  note: '',
  ...KIND_DEFAULTS.event,
});

/** A copy with Daniel, his milestones, her settings and what `more` holds, and nothing else. */
export function familyOfDaniel(
  milestones: readonly Milestone[] = [],
  settings: Partial<Settings> = {},
  occurrences: readonly Occurrence[] = [],
  more: Partial<Records> = {},
): Backup {
  const kept = <Noun extends object>(noun: Noun) => ({ ...noun, updatedAt: SAVED_AT });
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    savedAt: new Date(SAVED_AT).toISOString(),
    records: {
      sons: [kept(DANIEL)],
      interests: [],
      milestones: milestones.map(kept),
      interactions: [],
      traditions: [],
      plans: [],
      agreements: [],
      followUps: [],
      ideaDays: [],
      ideaOutcomes: [],
      ownIdeas: [],
      pathWalks: [],
      occurrences: occurrences.map(kept),
      settings: [
        kept({
          ...DEFAULT_SETTINGS,
          herName: 'Margaret',
          isWelcomed: true,
          currentSonId: DANIEL.id,
          ...settings,
        }),
      ],
      ...more,
    },
  };
}
