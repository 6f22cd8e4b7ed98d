import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup, type Records } from '@/lib/domain/backup';
import { parseLocalDate } from '@/lib/domain/local-date';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { readBackupFile, writeBackupFile } from '@/lib/formats/backup-file';

const NO_RECORDS: Records = {
  sons: [],
  interests: [],
  milestones: [],
  interactions: [],
  traditions: [],
  plans: [],
  agreements: [],
  followUps: [],
  ideaDays: [],
  ideaOutcomes: [],
  ownIdeas: [],
  pathWalks: [],
  occurrences: [],
  settings: [],
};

function backupOf(records: Partial<Records>): Backup {
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    savedAt: '2026-11-21T10:00:00.000Z',
    records: { ...NO_RECORDS, ...records },
  };
}

const interest = {
  id: 'i1',
  sonId: 's1',
  name: 'climbing',
  strength: 2 as const,
  note: '',
  heardOn: parseLocalDate('2026-01-02'),
  updatedAt: 1,
};

const son = {
  id: 's1',
  addedAt: 1,
  updatedAt: 1,
  name: 'Daniel',
  callsHer: 'Mum',
  stage: 'adult-near' as const,
  season: 'close' as const,
  favourites: [],
  waysOfLove: [],
  touch: 'ask' as const,
  topicsToLeave: [],
  note: '',
};
const ownIdea = {
  id: 'own-1',
  sonId: 's1',
  title: 'Plum jam',
  why: '',
  words: '',
  minutes: 5,
  practice: 'meals' as const,
  contact: 'two-way' as const,
  updatedAt: 1,
};
const pathWalk = {
  id: 's1:near',
  sonId: 's1',
  path: 'near' as const,
  state: 'active' as const,
  startedOn: parseLocalDate('2026-11-01'),
  stepId: 'listen',
  tried: [{ stepId: 'listen', on: parseLocalDate('2026-11-02') }],
  updatedAt: 1,
};
const settings = { ...DEFAULT_SETTINGS, updatedAt: 1 };

const reasonOf = (text: string) => {
  const read = readBackupFile(text);
  return read.ok ? 'read' : read.reason;
};

describe('a saved copy', () => {
  it('comes back as it was, whatever she wrote in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (name, note) => {
        const backup = backupOf({ interests: [{ ...interest, name, note }] });
        expect(readBackupFile(writeBackupFile(backup))).toEqual({ ok: true, backup });
      }),
    );
  });

  it('keeps fields that this version does not know', () => {
    const backup = backupOf({ interests: [{ ...interest, colour: 'blue' } as typeof interest] });
    const read = readBackupFile(writeBackupFile(backup));
    expect(read.ok && read.backup.records.interests[0]).toHaveProperty('colour', 'blue');
  });

  it('of version 2 opens: it has no ideas of hers, no paths, and says nothing of his life', () => {
    const { ownIdeas, pathWalks, ...records } = NO_RECORDS;
    const { warmth, leavesOut, ...before } = settings;
    const older = { ...records, sons: [son], settings: [before] };
    const read = readBackupFile(JSON.stringify({ ...backupOf({}), version: 2, records: older }));
    expect(read).toMatchObject({
      ok: true,
      backup: { version: BACKUP_VERSION, records: { ownIdeas, pathWalks, sons: [son] } },
    });
    expect(read.ok && read.backup.records.settings).toEqual([before]);
  });

  it('brings back what she said of his life, of her ways and of the paths', () => {
    const backup = backupOf({
      sons: [
        {
          ...son,
          livesAt: 'far',
          circumstances: ['studying', 'in-love'],
          favouriteIdeas: ['walk-and-talk'],
          landsAfresh: { meals: parseLocalDate('2026-11-20') },
        },
      ],
      ownIdeas: [ownIdea],
      pathWalks: [pathWalk],
      settings: [{ ...settings, warmth: 'reserved', leavesOut: ['car', 'money'] }],
    });
    expect(readBackupFile(writeBackupFile(backup))).toEqual({ ok: true, backup });
  });

  it('keeps what a newer version knows of her ideas and paths', () => {
    const colour = { colour: 'blue' };
    const newer = backupOf({
      sons: [{ ...son, ...colour }],
      ownIdeas: [{ ...ownIdea, ...colour }],
      pathWalks: [{ ...pathWalk, ...colour }],
      settings: [{ ...settings, ...colour }],
    });
    const read = readBackupFile(writeBackupFile(newer));
    expect(read).toEqual({ ok: true, backup: newer });
  });

  it('may start with a byte order mark, as some editors add one', () => {
    expect(reasonOf(`\uFEFF${writeBackupFile(backupOf({}))}`)).toBe('read');
  });

  it.each([0.2, 0.5, 0.9, 0.999])('that was cut off at %d of its length is no JSON', (part) => {
    const text = writeBackupFile(backupOf({ interests: [interest] }));
    expect(reasonOf(text.slice(0, Math.floor(text.trimEnd().length * part)))).toBe('not-json');
  });

  it.each(['', 'BEGIN:VCARD', '<html></html>', '[1,'])('is not %j', (text) => {
    expect(reasonOf(text)).toBe('not-json');
  });

  it.each(['{}', '[]', 'null', '"kinthread-backup"', '{"format":"other","version":1}'])(
    'is not the JSON of something else: %s',
    (text) => {
      expect(reasonOf(text)).toBe('not-a-copy');
    },
  );

  it('of a newer version is left alone', () => {
    const newer = { ...backupOf({}), version: BACKUP_VERSION + 1, records: { wishes: [] } };
    expect(reasonOf(JSON.stringify(newer))).toBe('newer');
  });

  it.each([
    ['an interest without a name', { interests: [{ ...interest, name: undefined }] }],
    ['a day that does not exist', { interests: [{ ...interest, heardOn: '2026-02-30' }] }],
    ['a strength out of range', { interests: [{ ...interest, strength: 9 }] }],
    ['a record without an id', { interests: [{ ...interest, id: '' }] }],
    ['a home that is nowhere', { sons: [{ ...son, livesAt: 'moon' }] }],
    ['a life that nobody knows', { sons: [{ ...son, circumstances: ['famous'] }] }],
    ['favourites that are no list', { sons: [{ ...son, favouriteIdeas: 'all' }] }],
    ['a fresh start on no day', { sons: [{ ...son, landsAfresh: { meals: '2026-13-01' } }] }],
    ['a warmth that there is not', { settings: [{ ...settings, warmth: 'hot' }] }],
    ['something unknown left out', { settings: [{ ...settings, leavesOut: ['stairs'] }] }],
    ['an own idea of no kind', { ownIdeas: [{ ...ownIdea, practice: 'hope' }] }],
    ['an own idea that takes no time', { ownIdeas: [{ ...ownIdea, minutes: 0 }] }],
    ['a path that does not exist', { pathWalks: [{ ...pathWalk, path: 'home' }] }],
    ['a step tried on no day', { pathWalks: [{ ...pathWalk, tried: [{ stepId: 'listen' }] }] }],
    ['a store that is missing', { sons: undefined }],
    [
      'a site link that is a script',
      {
        settings: [
          {
            ...DEFAULT_SETTINGS,
            updatedAt: 1,
            sites: [{ id: 'x', label: 'x', url: 'javascript:alert(1)' }],
          },
        ],
      },
    ],
  ])('with %s is damaged', (_what, wrong) => {
    const backup = { ...backupOf({}), records: { ...NO_RECORDS, ...wrong } };
    expect(reasonOf(JSON.stringify(backup))).toBe('damaged');
  });
});
