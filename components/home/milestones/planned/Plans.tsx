import { useState } from 'preact/hooks';
import { closeEditor } from '@/components/home/milestones/close-editor';
import styles from '@/components/home/milestones/Kept.module.css';
import { addressOf } from '@/components/home/route';
import { attempt } from '@/components/hooks/attempt';
import { useFocusAfterRemoval } from '@/components/hooks/use-focus-after-removal';
import { Button } from '@/components/ui/Button';
import { say } from '@/components/ui/notice';
import { bringBackPlan } from '@/lib/app/plans/bring-back-plan';
import { deletePlan } from '@/lib/app/plans/delete-plan';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Plan } from '@/lib/domain/plan';
import { plannedText, planWhen } from '@/lib/i18n/planned';
import { PlanEditor } from './PlanEditor';

type Props = {
  readonly sonId: string;
  readonly today: LocalDate;
  readonly plans: readonly Plan[];
  readonly openId: string | undefined;
};

/** What the two have planned. A plan whose day is over is out of sight; a link still opens it. */
export function Plans({ sonId, today, plans, openId }: Props) {
  const [isAdding, setIsAdding] = useState(false);
  const toCome = plans.filter(({ on }) => on >= today);
  const { list, willRemove } = useFocusAfterRemoval(toCome.length);
  const open = plans.find(({ id }) => id === openId);
  const remove = async ({ id, title }: Plan) => {
    willRemove(toCome.findIndex((each) => each.id === id));
    closeEditor();
    if (await attempt(() => deletePlan(id, Date.now())))
      say(plannedText('deleted', { title }), () => bringBackPlan(id, Date.now()));
  };
  return (
    <div class={styles.part}>
      <h3>{plannedText('plans')}</h3>
      <div ref={list}>
        {toCome.length === 0 && <p class="muted">{plannedText('plans.empty')}</p>}
        <ul>
          {toCome.map((plan) => (
            <li key={plan.id} class={styles.item}>
              <p class={styles.name}>
                <a href={addressOf('milestones', plan.id)} data-item>
                  {plan.title || plannedText('untitled')}
                </a>
              </p>
              <p class="muted">{planWhen(plan, today)}</p>
              {plan.note && <p class={styles.more}>{plan.note}</p>}
            </li>
          ))}
        </ul>
      </div>
      <Button onClick={() => setIsAdding(true)}>{plannedText('plans.add')}</Button>
      {isAdding && <PlanEditor sonId={sonId} today={today} onClose={() => setIsAdding(false)} />}
      {open && (
        <PlanEditor
          key={open.id}
          sonId={sonId}
          today={today}
          plan={open}
          onClose={closeEditor}
          onDelete={() => remove(open)}
        />
      )}
    </div>
  );
}
