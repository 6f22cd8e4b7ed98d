import type { PathName } from '@/lib/domain/path';
import type { Practice } from '@/lib/domain/practice';

/** The product map: the practices of each path, step by step. */
export const STEP_PRACTICES: Readonly<Record<PathName, readonly (readonly Practice[])[]>> = {
  closer: [
    ['space'],
    ['agreements'],
    ['listen'],
    ['vulnerability'],
    ['quality-time'],
    ['meals'],
    ['empathy'],
    ['independence'],
    ['amends'],
    ['forgive'],
    ['seek-help'],
    ['celebrate'],
  ],
  heal: [
    ['acknowledge'],
    ['listen'],
    ['calm-words'],
    ['seek-help'],
    ['positives'],
    ['patience'],
    ['plain-love'],
  ],
  near: [['listen'], ['encourage'], ['play'], ['plain-love']],
  rekindle: [
    ['acknowledge'],
    ['then-and-now'],
    ['no-blame', 'curiosity'],
    ['quality-time'],
    ['independence', 'advice-on-request'],
    ['amends', 'forgive'],
    ['his-way-of-love'],
    ['memories', 'traditions'],
    ['vulnerability', 'hard-news'],
    ['thinking-of-you', 'milestones', 'patience'],
  ],
  'pulls-away': [
    ['grown-up-talk'],
    ['independence', 'boundaries'],
    ['join-his-world', 'share-reading'],
    ['quality-time'],
    ['affection'],
    ['celebrate'],
    ['shared-project'],
  ],
};

/** What the product calls each path, wherever it stands in title or subtitle. */
export const KNOWN_AS: Readonly<Record<PathName, string>> = {
  closer: 'Grow closer',
  heal: 'Heal',
  near: 'Gently near',
  rekindle: 'Rekindle',
  'pulls-away': 'When he pulls away',
};
