import { attempt } from '@/components/hooks/attempt';
import { useFocusAfterRemoval } from '@/components/hooks/use-focus-after-removal';
import { Button } from '@/components/ui/Button';
import { say } from '@/components/ui/notice';
import { startAfresh } from '@/lib/app/sons/start-afresh';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Practice } from '@/lib/domain/practice';
import type { Son } from '@/lib/domain/son';
import type { WhatLands } from '@/lib/domain/today/what-lands';
import { himText } from '@/lib/i18n/him';
import { practiceName } from '@/lib/i18n/practices';
import { sonName } from '@/lib/i18n/son-name';
import styles from './WhatLandsCard.module.css';

type Props = {
  readonly son: Son;
  readonly lands: readonly WhatLands[];
  readonly today: LocalDate;
};

/** A line with a fresh start for each kind of act that goes well or does not, and one for the rest. */
export function LandingLines({ son, lands, today }: Props) {
  const telling = lands.filter(isTelling);
  const { list, willRemove } = useFocusAfterRemoval(telling.length);
  const begin = async (practice: Practice, index: number) => {
    let undo: Awaited<ReturnType<typeof startAfresh>> | undefined;
    willRemove(index);
    const isDone = await attempt(async () => {
      undo = await startAfresh(son.id, practice, today, Date.now());
    });
    if (!isDone) return;
    const words = himText('lands.afreshDone', { practice: practiceName(practice) });
    say(words, async () => undo?.(Date.now()));
  };
  return (
    <div ref={list}>
      <p class={lands.length > 0 ? 'small muted' : undefined}>
        {himText(lands.length > 0 ? 'lands.intro' : 'lands.empty')}
      </p>
      <ul>
        {telling.map((each, index) => (
          <li key={each.practice} class={styles.line}>
            <p>
              {sentenceOf(each, son)}
              <small>{himText(`lands.${each.landing}.weight`)}</small>
            </p>
            <Button
              look="quiet"
              data-item
              aria-label={himText('lands.afreshWith', { practice: practiceName(each.practice) })}
              onClick={() => begin(each.practice, index)}
            >
              {himText('lands.afresh')}
            </Button>
          </li>
        ))}
      </ul>
      {lands.length > telling.length && (
        <p class={telling.length > 0 ? styles.rest : undefined}>
          {himText(telling.length > 0 ? 'lands.rest' : 'lands.restAlone')}
        </p>
      )}
    </div>
  );
}

/** A kind of act that comes more or less often for what she said of it. */
type Telling = WhatLands & { readonly landing: Exclude<WhatLands['landing'], 'even'> };

function isTelling(each: WhatLands): each is Telling {
  return each.landing !== 'even';
}

function sentenceOf({ practice, landing, reachesHim }: Telling, son: Son): string {
  const name = practiceName(practice);
  if (landing !== 'well') return himText(`lands.${landing}`, { practice: name });
  return reachesHim
    ? himText('lands.well', { practice: name, son: sonName(son) })
    : himText('lands.well.alone', { practice: name });
}
