import type { StepWords as Words } from '@/lib/domain/path';
import { pathsText } from '@/lib/i18n/paths';
import styles from './StepView.module.css';

/** Words she could say to him, each with its moment; none where nothing is said. */
export function StepWords({ words }: { readonly words: readonly Words[] }) {
  if (words.length === 0) return null;
  return (
    <ul class={styles.two} aria-label={pathsText('step.words')} aria-live="polite">
      {words.map(({ when, say }) => (
        <li key={say} class={styles.say}>
          <p class="small muted">{when}</p>
          <p class="words">{pathsText('step.quoted', { words: say })}</p>
        </li>
      ))}
    </ul>
  );
}
