import { useEffect, useRef, useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Icon } from '@/components/ui/Icon';
import { clearNotice } from '@/components/ui/notice';
import { ideasForWish } from '@/lib/app/ideas/ideas-for-wish';
import type { IdeaShelf } from '@/lib/app/ideas/read-idea-shelf';
import { type IdeaWish, wishesOffered } from '@/lib/domain/idea-wish';
import type { LocalDate } from '@/lib/domain/local-date';
import { isInSpace, type Son } from '@/lib/domain/son';
import type { ShelfIdea } from '@/lib/domain/today/idea-shelf';
import { ideasText } from '@/lib/i18n/ideas';
import { GivenIdea, givenTitle } from './GivenIdea';
import styles from './Ideas.module.css';
import { WISH_ICONS } from './wish-icons';

type Props = { readonly son: Son; readonly today: LocalDate; readonly shelf: IdeaShelf };
/** What she asked for, the ideas for it in their order, and where among them she is. */
type Asked = {
  readonly wish: IdeaWish;
  readonly ids: readonly string[];
  readonly at: number;
};

/** *Give me one for…*: she says for what, and one idea that fits him stands there. */
export function GiveMeOne({ son, today, shelf }: Props) {
  const [asked, setAsked] = useState<Asked>();
  const hasSpace = isInSpace(son, today);
  const offered = wishesOffered(hasSpace);
  const wish = asked && offered.includes(asked.wish) ? asked.wish : undefined;
  const item = asked && wish && itemAt(asked, shelf);
  const ask = (wanted: IdeaWish) => {
    clearNotice();
    return attempt(async () => {
      const ideas = await ideasForWish(son.id, wanted, today);
      setAsked({ wish: wanted, ids: ideas.map(({ ideaId }) => ideaId), at: 0 });
    });
  };
  const another = () => {
    clearNotice();
    const next = asked && item ? asked.ids.indexOf(item.idea.ideaId) + 1 : 0;
    if (asked) setAsked({ ...asked, at: next % asked.ids.length });
  };
  return (
    <Card title={ideasText('give.title')} class={styles.card ?? ''}>
      {hasSpace && (
        <p class="muted">
          {son.name
            ? ideasText('give.space.named', { son: son.name })
            : ideasText('give.space.unnamed')}
        </p>
      )}
      <div class={styles.wishes}>
        {offered.map((each) => (
          <Button key={each} look="tall" aria-pressed={each === wish} onClick={() => ask(each)}>
            <Icon shape={WISH_ICONS[each]} />
            {ideasText(`give.${each}`)}
          </Button>
        ))}
      </div>
      <NowShowing
        text={
          item
            ? ideasText('give.now', { title: givenTitle(item.idea, wish) })
            : wish && ideasText('give.none')
        }
      />
      {wish && !item && <p>{ideasText('give.none')}</p>}
      {wish && item && (
        <GivenIdea sonId={son.id} today={today} item={item} wish={wish} onAnother={another} />
      )}
    </Card>
  );
}

/** The idea where she is, or the next when that one does not fit any more or is put away. */
function itemAt({ ids, at, wish }: Asked, { all }: IdeaShelf) {
  const isOpen = (item: ShelfIdea) => !item.whyNot || isTakenAsGiven(wish, item);
  const byId = new Map(all.map((each) => [each.idea.ideaId, each] as const));
  return [...ids.slice(at), ...ids.slice(0, at)]
    .map((id) => byId.get(id))
    .find((each) => each && isOpen(each));
}

/** For a visit or a call there is taken to be one, which the shelf does not know. */
function isTakenAsGiven(wish: IdeaWish, { idea, whyNot }: ShelfIdea): boolean {
  if (whyNot === 'visit') return wish === 'visit';
  const isOutOfTouch = whyNot === 'hurt' || whyNot === 'silent';
  return isOutOfTouch && idea.contact !== 'two-way' && (wish === 'visit' || wish === 'phone-call');
}

/** Says what stands there now, once, when that has changed. */
function NowShowing({ text }: { readonly text: string | undefined }) {
  const [announced, setAnnounced] = useState('');
  const last = useRef(text);
  useEffect(() => {
    if (last.current === text) return;
    last.current = text;
    setAnnounced(text ?? '');
  }, [text]);
  return (
    <p class="hidden-text" role="status">
      {announced}
    </p>
  );
}
