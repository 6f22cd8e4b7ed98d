import { describe, expect, it } from 'vitest';
import type { FollowUp } from '@/lib/domain/follow-up';
import { parseLocalDate, weekdayOf } from '@/lib/domain/local-date';
import type { OfferedArticle } from '@/lib/domain/reminders/rule';
import { DEFAULT_SETTINGS } from '@/lib/domain/settings';
import { dueTimes, givenBy, ruleNamed, usefulUntil } from '@/tests/support/given-by-rule';
import { inventPlan, inventTradition } from '@/tests/support/invented-traditions';
import { aFamily, aMilestone, aSon } from '@/tests/support/reminder-records';

const day = parseLocalDate;

/** An interview that he mentioned on a Monday. */
function aFollowUp(changes: Partial<FollowUp> = {}): FollowUp {
  return {
    id: 'interview',
    sonId: 'daniel',
    text: 'how the interview went',
    mentionedOn: day('2026-06-01'),
    answer: '',
    ...changes,
  };
}

describe('what he mentioned', () => {
  const records = (changes: Partial<FollowUp>) => aFamily({ followUps: [aFollowUp(changes)] });
  const dated = records({ luckOn: day('2026-06-03'), askOn: day('2026-06-05') });

  it('comes back for a word of luck, of use until the day on which to ask', () => {
    const given = givenBy('follow-up-before', dated);
    expect(dueTimes(given)).toEqual(['2026-06-03T09:00']);
    expect(usefulUntil(given)).toEqual(['2026-06-04']);
  });

  it('comes back to be asked about, of use for a week', () => {
    const given = givenBy('follow-up-after', dated);
    expect(dueTimes(given)).toEqual(['2026-06-05T09:00']);
    expect(usefulUntil(given)).toEqual(['2026-06-12']);
  });

  it('moves with the days she chooses, and does not come back without them', () => {
    const moved = records({ askOn: day('2026-07-01') });
    expect(dueTimes(givenBy('follow-up-after', moved))).toEqual(['2026-07-01T09:00']);
    expect(givenBy('follow-up-before', moved)).toEqual([]);
    expect(givenBy('follow-up-after', records({}))).toEqual([]);
  });

  it('as a hard time comes back softly after three days, with no question', () => {
    const hard = records({ isHardTime: true });
    const given = givenBy('follow-up-hard-time', hard);
    expect(dueTimes(given)).toEqual(['2026-06-04T09:00']);
    expect(usefulUntil(given)).toEqual(['2026-06-08']);
    expect(ruleNamed('follow-up-hard-time').isDated).toBe(false);
  });

  it('as a hard time comes on the day she chose, and is never asked about', () => {
    const hard = records({ isHardTime: true, askOn: day('2026-06-09') });
    expect(dueTimes(givenBy('follow-up-hard-time', hard))).toEqual(['2026-06-09T09:00']);
    expect(givenBy('follow-up-after', hard)).toEqual([]);
  });

  it('leads to him', () => {
    for (const phase of ['before', 'after', 'hard-time']) {
      expect(ruleNamed(`follow-up-${phase}`)).toMatchObject({ kind: 'follow-up', isContact: true });
    }
  });
});

/** Offered on a Wednesday. */
function anArticle(changes: Partial<OfferedArticle> = {}): OfferedArticle {
  return {
    id: 'scrambles',
    sonId: 'daniel',
    title: 'Five winter scrambles',
    interest: 'climbing',
    offeredOn: day('2026-06-03'),
    ...changes,
  };
}

describe('an article', () => {
  it('comes once, on the Saturday or Sunday after it was offered, and is of use for a week', () => {
    const [given, ...others] = givenBy('article', aFamily({ articles: [anArticle()] }));
    expect(others).toEqual([]);
    expect(['2026-06-06', '2026-06-07']).toContain(given?.aboutOn);
    expect(ruleNamed('article')).toMatchObject({ isContact: true, isDated: false });
  });

  it('is the best of those that were offered for one weekend', () => {
    const articles = [
      anArticle(),
      anArticle({ id: 'other' }),
      anArticle({ id: 'next', offeredOn: day('2026-06-06') }),
    ];
    const given = givenBy('article', aFamily({ articles }));
    expect(given.map(({ subjectId }) => subjectId)).toEqual(['scrambles', 'next']);
    expect(weekdayOf(given[1]?.aboutOn ?? day('2026-06-01')) % 6).toBe(0);
  });

  it('is passed over when it is about something he asked to leave alone', () => {
    const sons = [aSon({ topicsToLeave: ['his climbing'] })];
    const articles = [anArticle(), anArticle({ id: 'ramen', title: 'Ramen', interest: 'cooking' })];
    const given = givenBy('article', aFamily({ sons, articles }));
    expect(given.map(({ subjectId }) => subjectId)).toEqual(['ramen']);
  });
});

describe('the look at the week', () => {
  const settings = { ...DEFAULT_SETTINGS, weeklyLookOn: 1 as const };
  const looks = (fields: Parameters<typeof aFamily>[0], from = '2026-12-01', to = '2026-12-31') =>
    givenBy('weekly-look', aFamily({ settings, ...fields }), from, to);

  it('comes on her day in weeks that hold something', () => {
    const given = looks({ milestones: [aMilestone()] });
    expect(given).toMatchObject([
      { id: 'weekly-look:week@2026-12-07', sonId: 'daniel', dueLocal: '2026-12-07T09:00' },
    ]);
    expect(usefulUntil(given)).toEqual(['2026-12-10']);
  });

  it('comes on another day when she changes it', () => {
    const given = looks({
      milestones: [aMilestone()],
      settings: { ...settings, weeklyLookOn: 5 },
    });
    expect(dueTimes(given)).toEqual(['2026-12-11T09:00']);
  });

  it('is told by a tradition, a plan or something to ask, too', () => {
    const week = ['2026-12-01', '2026-12-07'] as const;
    expect(looks({}, ...week)).toEqual([]);
    expect(looks({ traditions: [inventTradition({ sonId: 'daniel' })] }, ...week)).toHaveLength(1);
    const plans = [inventPlan({ sonId: 'daniel', on: day('2026-12-09') })];
    expect(looks({ plans }, ...week)).toHaveLength(1);
    expect(looks({ followUps: [aFollowUp()] }, ...week)).toHaveLength(1);
  });

  it('has nothing to ask of a son who has asked for room', () => {
    const followUps = [aFollowUp()];
    const inRoom = { sons: [aSon({ spaceUntil: day('2026-12-31') })], followUps };
    expect(looks(inRoom)).toEqual([]);
    expect(looks({ sons: [aSon({ isNoContact: true })], followUps })).toEqual([]);
  });

  it('stands under the son she has before her, else the first, and needs one', () => {
    const sons = [aSon(), aSon({ id: 'tom' })];
    const milestones = [aMilestone()];
    const current = { ...settings, currentSonId: 'tom' };
    expect(looks({ sons, milestones, settings: current })[0]?.sonId).toBe('tom');
    expect(looks({ sons, milestones })[0]?.sonId).toBe('daniel');
    expect(looks({ sons: [], milestones })).toEqual([]);
  });
});
