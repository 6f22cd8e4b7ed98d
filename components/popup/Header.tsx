import { attempt } from '@/components/hooks/attempt';
import { Mark } from '@/components/ui/Brand';
import { ButtonLink } from '@/components/ui/Button';
import type { PopupView } from '@/lib/app/popup/read-popup';
import { chooseSon } from '@/lib/app/sons/choose-son';
import type { LocalDate } from '@/lib/domain/local-date';
import { popupText } from '@/lib/i18n/popup';
import { sonNameFirst } from '@/lib/i18n/son-name';
import styles from './Header.module.css';
import { lastWords } from './last-words';

type Props = {
  /** Undefined until it is read. */
  readonly view: PopupView | undefined;
  readonly today: LocalDate;
};

/** Whom the popup is about, when they were last in touch, and the way into the full page. */
export function Header({ view, today }: Props) {
  const son = view?.son;
  const title = son ? sonNameFirst(son) : 'Kinthread';
  const last = view?.status && lastWords(view.status, today);
  const hasChoice = view !== undefined && view.sons.length > 1;
  return (
    <header class={styles.header}>
      <Mark size={38} />
      <div class={styles.who}>
        <h1 class={hasChoice ? 'hidden-text' : ''}>{title}</h1>
        {hasChoice && <SonMenu view={view} />}
        {/* Its room is kept while he is read, so that his name does not move. */}
        {(!view || last) && <p>{last}</p>}
      </div>
      <ButtonLink
        look="quiet"
        class={styles.open ?? ''}
        href="home.html"
        target="_blank"
        aria-label={popupText('openName')}
      >
        {popupText('open')}
      </ButtonLink>
      <svg
        class={styles.land}
        viewBox="0 0 400 26"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <path class={styles.far} d="M0 20C90 4 190 24 270 14S370 2 400 8V26H0z" />
        <path class={styles.near} d="M0 22C120 30 210 14 300 20S370 22 400 16V26H0z" />
      </svg>
    </header>
  );
}

function SonMenu({ view }: { readonly view: PopupView }) {
  return (
    <select
      class={styles.menu}
      aria-label={popupText('whichSon')}
      value={view.son?.id ?? ''}
      onChange={({ currentTarget: { value } }) => attempt(() => chooseSon(value, Date.now()))}
    >
      {view.sons.map((son) => (
        <option key={son.id} value={son.id}>
          {sonNameFirst(son)}
        </option>
      ))}
    </select>
  );
}
