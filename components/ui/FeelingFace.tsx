import type { Feeling } from '@/lib/domain/interaction';
import styles from './FeelingFace.module.css';

const MOUTH_AND_EYES: Readonly<Record<Feeling, string>> = {
  hard: 'M8.5 16.2c1-1.3 2.2-1.9 3.5-1.9s2.5.6 3.5 1.9M8 9.2l1.8 1M16 9.2l-1.8 1',
  tense: 'M8.5 15.6c1.2-.7 2.3-1 3.5-1s2.3.3 3.5 1M9 9.5v.6M15 9.5v.6',
  fine: 'M8.5 15h7M9 9.5v.6M15 9.5v.6',
  good: 'M8.3 14.2c1 1.3 2.2 1.9 3.7 1.9s2.7-.6 3.7-1.9M9 9.5v.6M15 9.5v.6',
  lovely:
    'M7.8 13.6c.7 2.2 2.2 3.3 4.2 3.3s3.5-1.1 4.2-3.3zM8 10c.4-.6.9-.9 1.4-.9s1 .3 1.4.9M13.2 10c.4-.6.9-.9 1.4-.9s1 .3 1.4.9',
};

/** One of the five faces of "How did it feel to you?"; a word always stands with it. */
export function FeelingFace({ feeling }: { readonly feeling: Feeling }) {
  return (
    <svg class={styles.face} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="9.6" />
      <path d={MOUTH_AND_EYES[feeling]} />
    </svg>
  );
}
