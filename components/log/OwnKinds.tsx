import { X } from 'lucide';
import { attempt } from '@/components/hooks/attempt';
import { useFocusAfterRemoval } from '@/components/hooks/use-focus-after-removal';
import { Chip, Chips } from '@/components/ui/Chip';
import { Icon } from '@/components/ui/Icon';
import { say } from '@/components/ui/notice';
import { forgetOwnKind } from '@/lib/app/log/forget-own-kind';
import { rememberOwnKind } from '@/lib/app/log/own-kinds';
import { logDetailsText } from '@/lib/i18n/log-details';
import styles from './OwnKindForm.module.css';

type Props = {
  readonly words: readonly string[];
  /** There is none left that could have the focus. */
  readonly onLastGone: () => void;
};

/** The buttons of her own; a press takes one away, and what was logged with it stays. */
export function OwnKinds({ words, onLastGone }: Props) {
  const { list, willRemove } = useFocusAfterRemoval(words.length);
  const remove = async (word: string, index: number) => {
    if (words.length > 1) willRemove(index);
    else onLastGone();
    if (!(await attempt(() => forgetOwnKind(word, Date.now())))) return;
    say(logDetailsText('own.removed'), async () => {
      await rememberOwnKind(word, Date.now());
    });
  };
  return (
    <section class={styles.own} aria-labelledby="own-kinds">
      <h3 id="own-kinds">{logDetailsText('own.yours')}</h3>
      <p class="small muted">{logDetailsText('own.yoursHint')}</p>
      <div ref={list}>
        <Chips>
          {words.map((word, index) => (
            <li key={word}>
              <Chip
                label={logDetailsText('own.remove', { word })}
                onClick={() => remove(word, index)}
              >
                <span>{word}</span>
                <Icon shape={X} />
              </Chip>
            </li>
          ))}
        </Chips>
      </div>
    </section>
  );
}
