import { PageHeader } from '@/components/home/PageHeader';
import type { PathOfSon } from '@/lib/app/paths/read-paths';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { pathsText } from '@/lib/i18n/paths';
import { PathCard } from './PathCard';
import styles from './Paths.module.css';

type Props = {
  readonly son: Son;
  readonly paths: readonly PathOfSon[];
  readonly today: LocalDate;
};

/** All paths, those that suit how things are first. */
export function PathList({ son, paths, today }: Props) {
  const active = paths.find(({ walk }) => walk?.state === 'active')?.path;
  return (
    <>
      <PageHeader title={pathsText('title')} subtitle={pathsText('subtitle')} />
      <ul class={styles.list}>
        {paths.map((each) => (
          <li key={each.path.name}>
            <PathCard sonId={son.id} at={each} active={active} today={today} />
          </li>
        ))}
      </ul>
    </>
  );
}
