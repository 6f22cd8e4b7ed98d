import { Info } from 'lucide';
import { addressOf } from '@/components/home/route';
import { attempt } from '@/components/hooks/attempt';
import { useFocusAfterRemoval } from '@/components/hooks/use-focus-after-removal';
import { Button } from '@/components/ui/Button';
import { Note } from '@/components/ui/Note';
import { say } from '@/components/ui/notice';
import { bringBackMilestone } from '@/lib/app/milestones/bring-back-milestone';
import { deleteMilestone } from '@/lib/app/milestones/delete-milestone';
import type { MilestonesView } from '@/lib/app/milestones/read-milestones';
import type { LocalDate } from '@/lib/domain/local-date';
import type { Milestone } from '@/lib/domain/milestone';
import type { Son } from '@/lib/domain/son';
import { milestonesText, milestoneTitle } from '@/lib/i18n/milestones';
import type { Layout } from './layout';
import { MilestoneEditor } from './MilestoneEditor';
import { MilestoneList } from './MilestoneList';
import styles from './Milestones.module.css';
import { useOtherSon } from './use-other-son';
import { YearThread } from './YearThread';
import { YearView } from './YearView';

type Props = {
  readonly son: Son;
  readonly today: LocalDate;
  readonly view: Layout;
  readonly milestones: MilestonesView;
  readonly openId: string | undefined;
  readonly isAdding: boolean;
  readonly onAdd: () => void;
  readonly onAdded: () => void;
};

/** Leaves the editor of one date; the address no longer names it. */
function closeEditor(): void {
  location.replace(addressOf('milestones'));
}

/** The thread, the list or the year, and the editor that is open. */
export function MilestonesContent({ son, today, view, milestones, openId, ...props }: Props) {
  const { all, upcoming, past } = milestones;
  const { list, willRemove } = useFocusAfterRemoval(all.length);
  const open = all.find(({ id }) => id === openId);
  const isGone = useOtherSon(openId, open !== undefined) === 'gone';
  const shown = [...upcoming, ...past].map(({ milestone: { id } }) => id);
  const remove = async (milestone: Milestone) => {
    willRemove(shown.indexOf(milestone.id));
    closeEditor();
    const title = milestoneTitle(milestone, son, undefined);
    if (await attempt(() => deleteMilestone(milestone.id, Date.now())))
      say(milestonesText('deleted', { title }), () => bringBackMilestone(milestone.id, Date.now()));
  };
  return (
    <div ref={list} class={styles.content}>
      {isGone && (
        <Note tone="woad" icon={Info}>
          {milestonesText('gone')}
        </Note>
      )}
      {all.length === 0 && (
        <div class={styles.empty}>
          <p>{milestonesText('empty')}</p>
          <Button onClick={props.onAdd}>{milestonesText('add')}</Button>
        </div>
      )}
      {upcoming.length > 0 && view === 'list' && <YearThread upcoming={upcoming} today={today} />}
      {all.length > 0 && view === 'list' && (
        <MilestoneList son={son} today={today} milestones={milestones} />
      )}
      {all.length > 0 && view === 'year' && (
        <YearView son={son} months={milestones.months} today={today} />
      )}
      {props.isAdding && (
        <MilestoneEditor
          son={son}
          today={today}
          hasBirthday={all.some(({ kind }) => kind === 'birthday')}
          onClose={props.onAdded}
        />
      )}
      {open && (
        <MilestoneEditor
          key={open.id}
          son={son}
          today={today}
          milestone={open}
          hasBirthday
          onClose={closeEditor}
          onDelete={() => remove(open)}
        />
      )}
    </div>
  );
}
