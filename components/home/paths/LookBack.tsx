import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { PageHeader } from '@/components/home/PageHeader';
import { useQuery } from '@/components/hooks/use-query';
import { Button, ButtonLink } from '@/components/ui/Button';
import sheet from '@/components/ui/Sheet.module.css';
import { readLookBack } from '@/lib/app/paths/read-look-back';
import type { WalkedPath } from '@/lib/app/paths/read-paths';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Path, TriedStep } from '@/lib/domain/path';
import { triedEarlier, triedThisTime } from '@/lib/domain/path-walk';
import type { Son } from '@/lib/domain/son';
import { pathsText } from '@/lib/i18n/paths';
import styles from './LookBack.module.css';
import { begin } from './path-acts';
import { ALL_PATHS } from './place';
import { TriedList } from './TriedList';

type Props = {
  readonly son: Son;
  readonly at: WalkedPath;
  /** The path that she is on meanwhile, which rests when she walks this one again. */
  readonly active: Path | undefined;
  readonly today: LocalDate;
  /** What is asked above the sheet. */
  readonly children?: ComponentChildren;
};

/** A path that has ended: what it was about, what she tried, and what may come next. */
export function LookBack({ son, at: { path, walk }, active, today, children }: Props) {
  const now = useActs(son.name, triedThisTime(walk));
  const before = useActs(son.name, triedEarlier(walk));
  return (
    <>
      <PageHeader title={path.title} subtitle={pathsText('back.subtitle')} />
      {children}
      <div class={`${sheet.sheet} ${styles.back}`}>
        {path.ending && <p class={styles.ending}>{path.ending}</p>}
        {now.length > 0 ? (
          <section aria-labelledby="tried-title">
            <h2 id="tried-title">{pathsText('back.tried')}</h2>
            <TriedList steps={path.steps} acts={now} today={today} />
          </section>
        ) : (
          <p>{pathsText('back.none')}</p>
        )}
        {before.length > 0 && (
          <details>
            <summary>{pathsText('back.earlier')}</summary>
            <TriedList steps={path.steps} acts={before} today={today} />
          </details>
        )}
        <section class="seam-top" aria-labelledby="next-title">
          <h2 id="next-title">{pathsText('back.next')}</h2>
          {path.isSlow && <p>{pathsText('back.rest')}</p>}
          <div class={styles.next}>
            <ButtonLink look={path.isSlow ? 'quiet' : 'tall'} href={ALL_PATHS}>
              {pathsText('back.another')}
            </ButtonLink>
            <Button
              look={path.isSlow ? 'quiet' : 'tall'}
              onClick={() => begin(son.id, path, active, today)}
            >
              {pathsText('back.again')}
            </Button>
          </div>
        </section>
      </div>
    </>
  );
}

/** What she tried, at first without the titles of the acts, which are looked up. */
function useActs(sonName: string, tried: readonly TriedStep[]) {
  const key = JSON.stringify(tried);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what she tried.
  const read = useCallback(() => readLookBack(sonName, tried), [sonName, key]);
  const query = useQuery(read, []);
  return query.state === 'ready' ? query.value : tried;
}
