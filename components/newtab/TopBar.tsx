import { Search, Settings } from 'lucide';
import { attempt } from '@/components/hooks/attempt';
import { Brand } from '@/components/ui/Brand';
import { ButtonLink } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { searchWeb } from '@/lib/app/search';
import { chooseSon } from '@/lib/app/sons/choose-son';
import { newtabText } from '@/lib/i18n/newtab';
import { leadsTo, rowsOf, says, shownWith, type Words } from './slots';
import styles from './TopBar.module.css';

/** One of her sons, as the switch names him. */
export type SonChoice = { readonly id: string; readonly name: string };

type Props = {
  readonly words: Words;
  /** All her sons once they are read; the switch is there for two or more. */
  readonly sons: readonly SonChoice[];
  readonly sonId: string | undefined;
};

/** The brand, which leads to the full page, her son when there are several, her sites, search and settings. */
export function TopBar({ words, sons, sonId }: Props) {
  return (
    <header class={styles.top}>
      <Brand href="/home.html" />
      <SonSwitch words={words} sons={sons} sonId={sonId} />
      <div class={styles.end}>
        <Sites words={words} />
        <SearchBox words={words} />
        <ButtonLink look="square" href="/home.html#/settings" aria-label={newtabText('settings')}>
          <Icon shape={Settings} />
        </ButtonLink>
      </div>
    </header>
  );
}

/** Until her sons are read it holds the name of the one in view alone. */
function SonSwitch({ words, sons, sonId }: Props) {
  const [first, ...others] = sons;
  return (
    <select
      class={styles.son}
      aria-label={newtabText('whichSon')}
      data-personal
      value={sonId}
      {...shownWith(words, 'son')}
      onChange={(event) => {
        const { value } = event.currentTarget;
        return attempt(() => chooseSon(value, Date.now()));
      }}
    >
      {first ? <option value={first.id}>{first.name}</option> : <option {...says(words, 'son')} />}
      {others.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

function Sites({ words }: { readonly words: Words }) {
  return (
    <nav
      class={styles.sites}
      aria-label={newtabText('sites')}
      data-personal
      {...shownWith(words, 'site.0')}
    >
      {rowsOf('site').map((row) => (
        <a
          key={row}
          {...shownWith(words, `site.${row}`)}
          {...leadsTo(words, `site.${row}`, `siteUrl.${row}`)}
        />
      ))}
    </nav>
  );
}

function SearchBox({ words }: { readonly words: Words }) {
  return (
    <search {...shownWith(words, 'search')}>
      <form
        class={styles.find}
        onSubmit={(event) => {
          event.preventDefault();
          const asked = new FormData(event.currentTarget).get('asked');
          return searchWeb(String(asked));
        }}
      >
        <Icon shape={Search} />
        <input
          type="search"
          name="asked"
          autocomplete="off"
          aria-label={newtabText('search')}
          placeholder={newtabText('search')}
        />
      </form>
    </search>
  );
}
