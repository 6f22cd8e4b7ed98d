import styles from './Greeting.module.css';
import { says, type Words } from './slots';

type Props = {
  readonly words: Words;
  /** Why her records cannot be read, said in place of the status line. */
  readonly problem?: string | undefined;
};

/** The greeting with one plain fact, the sun or moon, and the clock with the date. */
export function Greeting({ words, problem }: Props) {
  const status = problem ? { children: problem } : says(words, 'status');
  return (
    <div class={styles.hello}>
      <div class={styles.words} data-personal>
        <h1 {...says(words, 'hello')} />
        <p {...status} />
      </div>
      <div class={styles.lane} aria-hidden="true">
        <i class={styles.orb} />
      </div>
      <div class={styles.clock}>
        <time {...says(words, 'clock')} />
        <span {...says(words, 'date')} />
      </div>
    </div>
  );
}
