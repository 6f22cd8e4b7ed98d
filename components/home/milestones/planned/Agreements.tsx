import { useState } from 'preact/hooks';
import { closeEditor } from '@/components/home/milestones/close-editor';
import styles from '@/components/home/milestones/Kept.module.css';
import { attempt } from '@/components/hooks/attempt';
import { useFocusAfterRemoval } from '@/components/hooks/use-focus-after-removal';
import { Button } from '@/components/ui/Button';
import { say } from '@/components/ui/notice';
import { bringBackAgreement } from '@/lib/app/agreements/bring-back-agreement';
import { deleteAgreement } from '@/lib/app/agreements/delete-agreement';
import { lookAgainOn } from '@/lib/app/agreements/look-again-on';
import { type Agreement, isReviewDue, nextReview } from '@/lib/domain/agreement';
import type { LocalDate } from '@/lib/domain/local-date';
import { plainDay } from '@/lib/i18n/formats';
import { plannedText } from '@/lib/i18n/planned';
import { AgreementEditor } from './AgreementEditor';
import { AgreementReview } from './AgreementReview';
import { AgreementRow } from './AgreementRow';

type Props = {
  readonly sonId: string;
  readonly today: LocalDate;
  readonly agreements: readonly Agreement[];
  readonly openId: string | undefined;
};

/** How the two have agreed to do things. A link to one whose day has come asks whether it suits. */
export function Agreements({ sonId, today, agreements, openId }: Props) {
  const [editing, setEditing] = useState<string>();
  const { list, willRemove } = useFocusAfterRemoval(agreements.length);
  const linked = agreements.find(({ id }) => id === openId);
  const edited = agreements.find(({ id }) => id === editing) ?? linked;
  const isAsking = linked !== undefined && editing !== linked.id && isReviewDue(linked, today);
  const close = () => {
    setEditing(undefined);
    if (linked) closeEditor();
  };
  const remove = async ({ id }: Agreement, said: string) => {
    willRemove(agreements.findIndex((each) => each.id === id));
    close();
    if (await attempt(() => deleteAgreement(id, Date.now())))
      say(said, () => bringBackAgreement(id, Date.now()));
  };
  const letGo = (agreement: Agreement) =>
    remove(agreement, plannedText('letGoNow', { text: agreement.text }));
  const keep = async ({ id, reviewOn = today }: Agreement, next: LocalDate) => {
    close();
    if (await attempt(() => lookAgainOn(id, next, Date.now())))
      say(plannedText('keptUntil', { day: plainDay(next, today) }), () =>
        lookAgainOn(id, reviewOn, Date.now()),
      );
  };
  return (
    <div class={styles.part}>
      <h3>{plannedText('agreements')}</h3>
      <div ref={list}>
        {agreements.length === 0 && <p class="muted">{plannedText('agreements.empty')}</p>}
        <ul>
          {agreements.map((agreement) => (
            <AgreementRow
              key={agreement.id}
              agreement={agreement}
              today={today}
              onFine={() => keep(agreement, nextReview(today))}
              onChange={() => setEditing(agreement.id)}
              onLetGo={() => letGo(agreement)}
            />
          ))}
        </ul>
      </div>
      <Button onClick={() => setEditing('new')}>{plannedText('agreements.add')}</Button>
      {editing === 'new' && <AgreementEditor sonId={sonId} today={today} onClose={close} />}
      {isAsking && (
        <AgreementReview
          agreement={linked}
          today={today}
          onFine={(next) => keep(linked, next)}
          onChange={() => setEditing(linked.id)}
          onLetGo={() => letGo(linked)}
          onClose={close}
        />
      )}
      {edited && !isAsking && (
        <AgreementEditor
          key={edited.id}
          sonId={sonId}
          today={today}
          agreement={edited}
          onClose={close}
          onDelete={() => remove(edited, plannedText('deleted', { title: edited.text }))}
        />
      )}
    </div>
  );
}
