import { onboardingText } from '@/lib/i18n/onboarding';
import { type Place, STEP_COUNT } from './steps';
import styles from './Thread.module.css';

const START = 'M14 16';
const STRETCHES = ['C38 10 60 9 84 11', 'S130 18 154 17', 'S200 11 224 12'];
const KNOTS = [
  [14, 16],
  [84, 11],
  [154, 17],
  [224, 12],
] as const;

/** The thread through the questions: gold up to where she is, with the same in words. */
export function Thread({ place }: { readonly place: Place }) {
  const reached = place === 'idea' ? STEP_COUNT : place;
  const done = STRETCHES.slice(0, reached - 1).join('');
  return (
    <div class={styles.thread}>
      <svg viewBox="4 0 240 28" aria-hidden="true" focusable="false">
        <path class={styles.ahead} d={START + STRETCHES.join('')} />
        {done && <path class={styles.done} d={START + done} />}
        {KNOTS.map(([x, y], index) => (
          <g key={x} class={index < reached ? styles.reached : styles.knot}>
            <circle cx={x} cy={y} r="9" />
            {index < reached && <circle class={styles.dot} cx={x} cy={y} r="4.5" />}
          </g>
        ))}
      </svg>
      <span class="muted">
        {place === 'idea'
          ? onboardingText('allDone')
          : onboardingText('step', { step: place, count: STEP_COUNT })}
      </span>
    </div>
  );
}
