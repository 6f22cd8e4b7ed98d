import { expect, it } from 'vitest';
import { IDEAS } from '@/content/ideas';
import type { Idea } from '@/lib/domain/idea';
import { DISTANCES, SEASONS, STAGES } from '@/lib/domain/son';
import { pickIdeas } from '@/lib/domain/today/pick-idea';
import {
  inventInterest,
  inventMilestone,
  inventRecords,
  inventSon,
  TODAY,
} from '@/tests/support/invented';

/** For whatever stage and season, so that none is held back. */
function open(idea: Idea): Idea {
  const {
    near: _near,
    interests: _interests,
    circumstances: _own,
    only: _only,
    after: _after,
    presumes: _presumes,
    warmths: _warmths,
    ...rest
  } = idea;
  return { ...rest, stages: STAGES, seasons: SEASONS, distances: DISTANCES, depth: 1 };
}

const OPEN_IDEAS = IDEAS.map(open);

it.each([
  ['a son without a name', { name: '', callsHer: '' }, []],
  ['a son called Sam', { name: 'Sam', callsHer: 'Mum' }, ['climbing']],
  ['a name of two words', { name: 'Jean-Luc de la Tour', callsHer: 'Mother' }, ['chess']],
  ['a long name', { name: 'Bartholomew Maximilian Featherstonehaugh', callsHer: 'Mom' }, []],
  [
    'a name as long as a letter',
    { name: 'Sam '.repeat(2500), callsHer: 'Mum' },
    ['x'.repeat(9999)],
  ],
  ['a name from right to left', { name: 'يوسف', callsHer: 'ماما' }, ['كرة القدم']],
  ['a name with an accent', { name: 'Élie', callsHer: 'Maman' }, ['élevage']],
  ['an emoji for a name', { name: '🦊', callsHer: '👩' }, ['🎸']],
  ['markup for a name', { name: '<b>Sam</b>', callsHer: '<i>' }, ['<script>alert(1)</script>']],
  ['a name with spaces around it', { name: '  Sam  ', callsHer: ' Mum\n' }, [' chess ']],
  ['an interest with capitals', { name: 'Daniel', callsHer: 'Mum' }, ['Arsenal']],
  ['many interests', { name: 'Tom', callsHer: 'Ma' }, ['football', 'Lego', 'music', 'cooking']],
])('every idea reads right on the card of %s', (_case, names, interests) => {
  const records = inventRecords({
    son: inventSon(names),
    interests: interests.map((name) => inventInterest(name)),
    milestones: [inventMilestone()],
  });
  const cards = new Map(
    pickIdeas(OPEN_IDEAS, records, TODAY, 'sam').map((card) => [card.ideaId, card]),
  );
  for (const idea of IDEAS) {
    const card = cards.get(idea.id);
    expect(card, idea.id).toBeDefined();
    for (const text of [card?.title, card?.why, card?.words]) {
      if (text === undefined && idea.words.length === 0) continue;
      expect(text, idea.id).toMatch(/^["“]?[^\p{Ll}]/u);
      expect(text, idea.id).not.toMatch(/[{}]|\s{2}|^\s|\s$|undefined/u);
    }
  }
});
