import type { Path } from '@/lib/domain/path';
import { REKINDLE_ANEW } from './rekindle-anew';
import { REKINDLE_DEEPER } from './rekindle-deeper';

export const REKINDLE: Path = {
  name: 'rekindle',
  title: 'Rekindle',
  subtitle:
    'Ten small practices, in any order, as slowly as you like. You can stop at any of them.',
  about:
    'For you two if you were closer once and have drifted, or have a hurt between you. It begins with a kind word about the gap and goes on to small new things. You may both have changed, and both may have a share in it.',
  seasons: ['drifting', 'hurt'],
  isSlow: false,
  steps: [...REKINDLE_ANEW, ...REKINDLE_DEEPER],
  ending:
    'This path ends here, and you two may be nearer, or much as you were. A kind word was worth saying, whatever came of it. Below is a look back; keep what felt like you.',
};
