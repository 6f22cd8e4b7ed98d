import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '@/lib/domain/local-date';
import { familyOf } from '@/lib/domain/practice';
import { isInSpace } from '@/lib/domain/son';
import { isPlainLove } from '@/lib/domain/today/plain-love';
import { pickReasons } from '@/lib/i18n/pick-reasons';
import { type LivedDays, liveDays } from '@/tests/support/idea-years';

/** Three families whose first weeks read worst when all cards of twenty were read. */
const FROM = parseLocalDate('2026-11-15');
const lived = (name: string, days: number) => liveDays(name, FROM, days);
const ideasOf = ({ days, ideaOf }: LivedDays) =>
  days.flatMap(({ date, ideaId, card }) => {
    const idea = ideaOf(ideaId);
    return idea && card ? [{ date, idea, card }] : [];
  });

describe('a mother whose son asked for space', () => {
  const family = lived('busy adult-near', 14);

  it('is told of no call, message or meeting', () => {
    for (const { date, idea } of ideasOf(family)) {
      expect(isInSpace(family.son, date)).toBe(true);
      expect(idea.contact).toBe('none');
      expect(idea.needs, idea.id).not.toEqual(expect.arrayContaining(['call']));
      expect(idea.needs, idea.id).not.toEqual(expect.arrayContaining(['message']));
      expect(idea.needs, idea.id).not.toEqual(expect.arrayContaining(['together']));
    }
  });

  it('has cards of all seven families within two weeks, none of them twice in a row', () => {
    const families = family.days.flatMap(({ practice }) => (practice ? familyOf(practice) : []));
    expect(new Set(families).size).toBe(7);
    const twice = families.filter((each, place) => each === families[place - 1]);
    expect(twice).toEqual([]);
  });

  it('is not told in her first weeks that something has not come for a while', () => {
    const sentences = ideasOf(family).flatMap(({ card, date }) => pickReasons(card, date));
    expect(sentences.filter((sentence) => sentence.includes('for a while'))).toEqual([]);
  });
});

describe('a mother whose son lives far away', () => {
  const family = lived('drifting adult-far two', 56);

  it('is hardly ever brought something that takes the two in one place', () => {
    const together = ideasOf(family).filter(({ idea }) => idea.needs.includes('together'));
    expect(together.length).toBeLessThanOrEqual(1);
  });

  it('says a plain word of love now and then, and other things as often', () => {
    const reaching = ideasOf(family).filter(({ idea }) => idea.contact !== 'none');
    const plain = reaching.filter(({ idea }) => isPlainLove(idea));
    // A word waits four days after another, and is saved for his exam and his birthday.
    expect(plain.length).toBeGreaterThanOrEqual(3);
    expect(plain.length).toBeLessThanOrEqual(reaching.length * 0.7);
  });
});

describe('a mother whose son has an exam, a birthday and a first day of work ahead', () => {
  const family = lived('busy teen', 160);

  it('hears of one only with an act that turns to it', () => {
    for (const { idea, card, date } of ideasOf(family)) {
      const about = card.reasons.find((reason) => reason.kind === 'milestone');
      if (!about) continue;
      const isMade = idea.near !== undefined || idea.words.some((line) => hasMilestone(line));
      const isCheer = idea.practice === 'encourage';
      const isPresent =
        about.milestoneKind === 'birthday' && ['small-gifts', 'celebrate'].includes(idea.practice);
      expect(isMade || isCheer || isPresent, `${date} ${idea.id}`).toBe(true);
    }
  });

  it('has something for each of them in its days', () => {
    const titles = new Set(
      ideasOf(family).flatMap(({ card }) =>
        card.reasons.flatMap((reason) => (reason.kind === 'milestone' ? reason.title : [])),
      ),
    );
    expect(titles.size).toBeGreaterThanOrEqual(3);
  });
});

function hasMilestone(line: string | { readonly text: string }): boolean {
  return (typeof line === 'string' ? line : line.text).includes('{milestone}');
}
