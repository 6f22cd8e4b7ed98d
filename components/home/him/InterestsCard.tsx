import { useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { useFocusAfterRemoval } from '@/components/hooks/use-focus-after-removal';
import { Card } from '@/components/ui/Card';
import { Chip, Chips } from '@/components/ui/Chip';
import { say } from '@/components/ui/notice';
import { bringBackInterest } from '@/lib/app/interests/bring-back-interest';
import { deleteInterest } from '@/lib/app/interests/delete-interest';
import { interestAlone } from '@/lib/app/interests/interest-words';
import type { Interest } from '@/lib/domain/interest';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { plainDay } from '@/lib/i18n/formats';
import { himText } from '@/lib/i18n/him';
import { AddInterest } from './AddInterest';
import { InterestEditor } from './InterestEditor';
import styles from './InterestsCard.module.css';

type Props = {
  readonly son: Son;
  readonly interests: readonly Interest[];
  readonly today: LocalDate;
};

/** What he enjoys, as chips; pressing one opens it. */
export function InterestsCard({ son, interests, today }: Props) {
  const [openId, setOpenId] = useState<string>();
  const [isFirstAdded, setIsFirstAdded] = useState(false);
  const { list, willRemove } = useFocusAfterRemoval(interests.length);
  const open = interests.find(({ id }) => id === openId);
  const remove = async ({ id, name }: Interest) => {
    willRemove(interests.findIndex((each) => each.id === id));
    setOpenId(undefined);
    if (await attempt(() => deleteInterest(id, Date.now())))
      say(himText('interests.deleted', { name: interestAlone(name) }), () =>
        bringBackInterest(id, Date.now()),
      );
  };
  return (
    <Card title={himText('interests.title')} class={styles.card ?? ''}>
      <div ref={list}>
        {interests.length === 0 && <p class="muted">{himText('interests.empty')}</p>}
        <Chips>
          {interests.map((interest) => (
            <li key={interest.id}>
              <Chip onClick={() => setOpenId(interest.id)} detail={detailOf(interest, today)}>
                <span>{interestAlone(interest.name)}</span>
              </Chip>
            </li>
          ))}
        </Chips>
      </div>
      {isFirstAdded && interests.length > 0 && (
        <p class="small muted">{himText('interests.firstHint')}</p>
      )}
      <AddInterest
        sonId={son.id}
        onAdded={() => setIsFirstAdded((was) => was || interests.length === 0)}
      />
      {open && (
        <InterestEditor
          interest={open}
          today={today}
          onClose={() => setOpenId(undefined)}
          onDelete={() => remove(open)}
        />
      )}
    </Card>
  );
}

function detailOf({ strength, heardOn }: Interest, today: LocalDate): string {
  return himText('interests.chip', {
    strength: himText(`strength.${strength}`),
    day: plainDay(heardOn, today),
  });
}
