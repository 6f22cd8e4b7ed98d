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
