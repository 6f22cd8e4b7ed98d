import { useEffect, useRef } from 'preact/hooks';
import { KIND_ICONS } from '@/components/log/kind-icon';
import { kindLabel } from '@/components/log/kind-label';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { answersText } from '@/lib/i18n/answers';
import type { WaitingActions } from './use-waiting';
import styles from './Waiting.module.css';

/** After something is done: how they were in touch, the likeliest first; one press logs it. */
export function HowChoice({ actions: { done, log, close } }: { readonly actions: WaitingActions }) {
  const group = useRef<HTMLFieldSetElement>(null);
  const id = done?.id;
  useEffect(() => {
    if (id) group.current?.querySelector('button')?.focus();
  }, [id]);
  return (
    <fieldset ref={group} class={styles.how}>
      <legend>{answersText('how')}</legend>
      <div class={styles.kinds}>
        {done?.kinds.map((kind) => (
          <Button key={kind} onClick={() => log(kind)}>
            <Icon shape={KIND_ICONS[kind]} />
            {kindLabel({ kind })}
          </Button>
        ))}
        <Button onClick={close}>{answersText('nothingToNote')}</Button>
      </div>
    </fieldset>
  );
}
