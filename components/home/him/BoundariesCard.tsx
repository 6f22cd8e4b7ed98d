import { X } from 'lucide';
import { useState } from 'preact/hooks';
import { useFocusAfterRemoval } from '@/components/hooks/use-focus-after-removal';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Chip, Chips } from '@/components/ui/Chip';
import { ChoiceOfOne } from '@/components/ui/Choice';
import { TextField } from '@/components/ui/Field';
import { Icon } from '@/components/ui/Icon';
import { CHANNELS, type Son, TOUCH_ANSWERS } from '@/lib/domain/son';
import { himText } from '@/lib/i18n/him';
import styles from './InterestsCard.module.css';
import { saveSon } from './save-son';

const WAYS = ['any', ...CHANNELS] as const;

/** What he prefers: rules that every idea keeps to. */
export function BoundariesCard({ son }: { readonly son: Son }) {
  return (
    <Card title={himText('boundaries.title')} class={styles.card ?? ''}>
      <ChoiceOfOne
        legend={himText('boundaries.touch')}
        look="seg"
        value={son.touch}
        options={TOUCH_ANSWERS.map((value) => ({
          value,
          label: himText(`boundaries.touch.${value}`),
        }))}
        onValue={(touch) => saveSon(son.id, () => ({ touch }))}
      />
      <ChoiceOfOne
        legend={himText('boundaries.channel')}
        look="chips"
        value={son.channel ?? 'any'}
        options={WAYS.map((value) => ({ value, label: himText(`boundaries.channel.${value}`) }))}
        onValue={(way) => saveSon(son.id, () => ({ channel: way === 'any' ? undefined : way }))}
      />
      <Topics son={son} />
    </Card>
  );
}

function Topics({ son: { id, topicsToLeave } }: { readonly son: Son }) {
  const [text, setText] = useState('');
  const { list, willRemove } = useFocusAfterRemoval(topicsToLeave.length);
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const topic = text.trim();
    if (!topic) return;
    setText('');
    return saveSon(id, ({ topicsToLeave: now }) => ({
      topicsToLeave: now.includes(topic) ? now : [...now, topic],
    }));
  };
  const remove = (topic: string, index: number) => {
    willRemove(index);
    return saveSon(
      id,
      ({ topicsToLeave: now }) => ({ topicsToLeave: now.filter((each) => each !== topic) }),
      himText('boundaries.topicRemoved', { topic }),
      ({ topicsToLeave: now }) => ({ topicsToLeave: now.toSpliced(index, 0, topic) }),
    );
  };
  return (
    <>
      <form class={styles.add} onSubmit={add}>
        <TextField
          label={himText('boundaries.topics')}
          hint={himText('boundaries.topicsHint')}
          value={text}
          onValue={setText}
        />
        <Button look="tall" type="submit">
          {himText('boundaries.topicAdd')}
        </Button>
      </form>
      <div ref={list}>
        <Chips>
          {topicsToLeave.map((topic, index) => (
            <li key={topic}>
              <Chip
                label={himText('boundaries.topicRemove', { topic })}
                onClick={() => remove(topic, index)}
              >
                <span>{topic}</span>
                <Icon shape={X} />
              </Chip>
            </li>
          ))}
        </Chips>
      </div>
    </>
  );
}
