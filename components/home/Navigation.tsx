import { useEffect, useRef, useState } from 'preact/hooks';
import { Brand } from '@/components/ui/Brand';
import { Button } from '@/components/ui/Button';
import type { Family } from '@/lib/app/sons/read-family';
import type { Son } from '@/lib/domain/son';
import { homeText } from '@/lib/i18n/home';
import { HerHouse } from './HerHouse';
import styles from './Navigation.module.css';
import { addressOf, PAGES, type PageName } from './route';
import { SonSwitch } from './SonSwitch';

/** What a section is called: his own page by his name. */
export function labelOf(page: PageName, son: Son | undefined): string {
  return page === 'him' ? son?.name || homeText('nav.him') : homeText(`nav.${page}`);
}

type Props = { readonly page: PageName; readonly family: Family };

/** The sections on a thread that leads home; a gold knot marks where she is. */
export function Navigation({ page, family }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list closes when she has arrived.
  useEffect(() => setIsOpen(false), [page]);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    setIsOpen(false);
    menu.current?.focus();
  };
  return (
    <nav class={styles.side} aria-label={homeText('nav.name')} onKeyDown={closeOnEscape}>
      <div class={styles.head}>
        <Brand href="newtab.html" />
        <Button
          buttonRef={menu}
          class={styles.menu ?? ''}
          aria-expanded={isOpen}
          aria-controls="sections"
          onClick={() => setIsOpen(!isOpen)}
        >
          {homeText('nav.menu')}
        </Button>
      </div>
      {family.sons.length > 1 && <SonSwitch family={family} />}
      <ul id="sections" class={styles.list} data-open={isOpen}>
        <li>
          <a href="newtab.html">{homeText('nav.today')}</a>
        </li>
        {PAGES.map((each) => (
          <li key={each}>
            <a href={addressOf(each)} {...(each === page && { 'aria-current': 'page' })}>
              <span>{labelOf(each, family.son)}</span>
            </a>
          </li>
        ))}
      </ul>
      <HerHouse />
    </nav>
  );
}
