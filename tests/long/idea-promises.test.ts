import { describe, expect, it } from 'vitest';
import { IDEAS } from '@/content/ideas';
import { PATHS } from '@/content/paths';
import type { CardIdea, PickReason } from '@/lib/domain/idea-card';
import { addDays, parseLocalDate } from '@/lib/domain/local-date';
import { type Path, pathWalkIdOf } from '@/lib/domain/path';
import { pathPlaceOf } from '@/lib/domain/path-place';
import { STAGES } from '@/lib/domain/son';
import { pickIdeas } from '@/lib/domain/today/pick-idea';
import type { PickRecords } from '@/lib/domain/today/pick-records';
import type { Warmth } from '@/lib/domain/warmth';
import { inventIdeaDay, inventInterest, inventRecords, inventSon } from '@/tests/support/invented';

const FROM = parseLocalDate('2026-02-01');

/** The card of each of some days, every one seen and left at that. */
function cardsOf(records: PickRecords, days: number): CardIdea[] {
  let { ideaDays } = records;
  return Array.from({ length: days }, (_none, index) => {
    const day = addDays(FROM, index);
    const card = pickIdeas(IDEAS, { ...records, ideaDays }, day, 'sam', 1);
    ideaDays = [
      ...ideaDays,
      inventIdeaDay(
        day,
        card.map(({ ideaId }) => ideaId),
      ),
    ];
    return card;
  }).flat();
}

describe.each(PATHS)('the first fortnight of $name', (path: Path) => {
  it.each(path.steps)('is about the path on most days: $name', ({ id: stepId }) => {
    const walk = {
      id: pathWalkIdOf('sam', path.name),
      sonId: 'sam',
      path: path.name,
      state: 'active' as const,
      startedOn: FROM,
      stepId,
      tried: [],
    };
    const place = pathPlaceOf([walk], PATHS);
    for (const stage of STAGES) {
      for (const season of path.seasons) {
        const son = inventSon({ stage, season });
        const cards = cardsOf(inventRecords({ son, ...(place ? { path: place } : {}) }), 14);
        const steered = cards.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'path'));
        expect(steered.length, `${stage}, ${season}`).toBeGreaterThanOrEqual(path.isSlow ? 6 : 8);
      }
    }
  });
});

/** A son of whom she has told the usual things. */
function usual(season: 'close' | 'busy', warmth: Warmth = 'warm'): PickRecords {
  return inventRecords({
    son: inventSon({
      season,
      stage: 'adult-near',
      circumstances: ['partner'],
      favourites: [{ about: 'cake', what: 'lemon drizzle' }],
      waysOfLove: ['time'],
      channel: 'message',
    }),
    interests: ['climbing', 'cooking', 'football', 'chess', 'music'].map((name) =>
      inventInterest(name),
    ),
    choices: { warmth, leavesOut: [] },
  });
}

/** Reasons that would stand on a card for anybody. */
const FOR_ANYBODY: readonly PickReason['kind'][] = ['suits-stage', 'new', 'rested', 'short'];
const OF_HIS: readonly PickReason['kind'][] = [
  'interest',
  'food',
  'circumstance',
  'favourite',
  'own',
];

describe.each(['close', 'busy'] as const)('half a year with a son while %s', (season) => {
  const cards = cardsOf(usual(season), 182);
  const share = (suits: (card: CardIdea) => boolean) => cards.filter(suits).length / cards.length;

  it('turns to what he likes and to his life on about every third card or more', () => {
    const isOfHis = ({ reasons }: CardIdea) => reasons.some(({ kind }) => OF_HIS.includes(kind));
    expect(share(isOfHis)).toBeGreaterThan(0.3);
    expect(share(isOfHis)).toBeLessThan(0.65);
  });

  it('says something of him or of these days in both reasons, on two cards in three', () => {
    const isSaid = ({ reasons }: CardIdea) =>
      reasons.slice(0, 2).every(({ kind }) => !FOR_ANYBODY.includes(kind));
    expect(share(isSaid)).toBeGreaterThan(2 / 3);
  });
});

it('brings a reserved mother and an open one different years', () => {
  const ids = (warmth: Warmth) =>
    new Set(cardsOf(usual('close', warmth), 365).map(({ ideaId }) => ideaId));
  const [reserved, open] = [ids('reserved'), ids('open')];
  const shared = reserved.intersection(open).size;
  // A year takes two thirds of all that suits him, so that chance alone would share as much.
  expect(shared / Math.min(reserved.size, open.size)).toBeLessThan(0.8);
});
