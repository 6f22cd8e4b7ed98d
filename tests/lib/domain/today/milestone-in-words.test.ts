import { expect, it } from 'vitest';
import type { MilestoneKind } from '@/lib/domain/milestone';
import { milestoneInWords } from '@/lib/domain/today/milestone-in-words';

it.each<[MilestoneKind, string, string]>([
  ['exam', 'Driving test', 'your driving test'],
  ['exam', 'Results!', 'your results'],
  ['exam', 'His maths exam', 'your maths exam'],
  ['event', 'Leeds gig', 'your Leeds gig'],
  ['event', 'Daniel’s concert', 'your concert'],
  ['event', 'the Oxford interview', 'your Oxford interview'],
  ['first-day', 'Starting his new job', 'starting your new job'],
  ['first-day', 'Starts his new job', ''],
  ['move', 'Moving to Leeds', 'moving to Leeds'],
  ['birthday', 'Birthday', ''],
  ['anniversary', 'Wedding day', ''],
  ['other', '  ', ''],
])('a milestone of kind %s with the title %j is %j to him', (kind, title, expected) => {
  expect(milestoneInWords({ kind, title })).toBe(expected);
});
