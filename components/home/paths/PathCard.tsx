import { Check } from 'lucide';
import { Button, ButtonLink } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Icon } from '@/components/ui/Icon';
import type { PathOfSon } from '@/lib/app/paths/read-paths';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Path } from '@/lib/domain/path';
import { pathsText } from '@/lib/i18n/paths';
import styles from './Paths.module.css';
import { begin, goOn } from './path-acts';
import { HER_PATH, lookBackAddress } from './place';

type Props = {
  readonly sonId: string;
  readonly at: PathOfSon;
  /** The path that she is on, which rests when she begins another. */
  readonly active: Path | undefined;
  readonly today: LocalDate;
};

/** One path: what it is, for whom, and the way in. */
export function PathCard({ sonId, at, active, today }: Props) {
  const { path, walk, isSuited } = at;
  const named = { path: path.title };
  return (
    <Card title={path.title} class={styles.card ?? ''}>
      {path.subtitle && <p class={styles.subtitle}>{path.subtitle}</p>}
      {path.about && <p>{path.about}</p>}
      {path.isSlow && <p class="muted">{pathsText('slow')}</p>}
      {isSuited && (
        <p class={styles.suits}>
          <Icon shape={Check} />
          {pathsText('suits')}
        </p>
      )}
      {walk && <p class={styles.state}>{pathsText(`state.${walk.state}`)}</p>}
      <div class={styles.way}>
        {!walk && (
          <Button
            aria-label={pathsText('beginOf', named)}
            onClick={() => begin(sonId, path, active, today)}
          >
            {pathsText('begin')}
          </Button>
        )}
        {walk?.state === 'active' && (
          <ButtonLink href={HER_PATH} aria-label={pathsText('goOnOf', named)}>
            {pathsText('goOn')}
          </ButtonLink>
        )}
        {walk?.state === 'paused' && (
          <Button aria-label={pathsText('goOnOf', named)} onClick={() => goOn(sonId, path)}>
            {pathsText('goOn')}
          </Button>
        )}
        {walk?.state === 'ended' && (
          <ButtonLink href={lookBackAddress(path.name)} aria-label={pathsText('lookBackOf', named)}>
            {pathsText('lookBack')}
          </ButtonLink>
        )}
      </div>
    </Card>
  );
}
