import { newtabText } from '@/lib/i18n/newtab';
import styles from './Rail.module.css';
import { rowsOf, says, shownWith, type Words } from './slots';

/** The next days that matter to him. */
export function ComingUp({ words }: { readonly words: Words }) {
  return (
    <section aria-labelledby="coming-up" {...shownWith(words, 'comingUp')}>
      <h2 id="coming-up">{newtabText('coming.title')}</h2>
      <ul {...shownWith(words, 'coming.0')}>
        {rowsOf('coming').map((row) => (
          <li key={row} class={styles.row} {...shownWith(words, `coming.${row}`)}>
            <b {...says(words, `coming.${row}`)} />
            <span class={styles.end} {...says(words, `comingOn.${row}`)} />
          </li>
        ))}
      </ul>
      <p {...shownWith(words, 'noComing')}>
        {newtabText('coming.none')} <a href="/home.html#/milestones">{newtabText('coming.add')}</a>
      </p>
    </section>
  );
}
