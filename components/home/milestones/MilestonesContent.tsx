import { Info } from 'lucide';
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
import { CalendarCard } from './calendar/CalendarCard';
import { closeEditor } from './close-editor';
import type { Layout } from './layout';
import { MilestoneEditor } from './MilestoneEditor';
import { MilestoneList } from './MilestoneList';
import styles from './Milestones.module.css';
import { PlannedCard } from './planned/PlannedCard';
import { recordOf } from './record-of';
import { TraditionsCard } from './traditions/TraditionsCard';
import { useOtherSon } from './use-other-son';
import { YearThread } from './YearThread';
import { YearView } from './YearView';

type Props = {
  readonly son: Son;
  readonly today: LocalDate;
  readonly layout: Layout;
  readonly view: MilestonesView;
  readonly openId: string | undefined;
  readonly isAdding: boolean;
  readonly onAdd: () => void;
  readonly onAdded: () => void;
};

/** The thread, the list or the year, what the two keep going, and the editor that is open. */
export function MilestonesContent({ son, today, layout, view, openId, ...props }: Props) {
  const { all, upcoming, past } = view;
  const { list, willRemove } = useFocusAfterRemoval(all.length);
  const open = all.find(({ id }) => id === openId);
  const isGone = useOtherSon(openId, isAmong(view, openId)) === 'gone';
  const hasDates = all.length > 0 || upcoming.length > 0;
  const hasDays = hasDates || view.traditions.length > 0 || view.plans.length > 0;
  const isList = layout === 'list';
  const remove = async (milestone: Milestone) => {
    const shown = [...upcoming.map(recordOf), ...past.map((day) => day.milestone)];
    willRemove(shown.findIndex(({ id }) => id === milestone.id));
    closeEditor();
    const title = milestoneTitle(milestone, son, undefined);
    if (await attempt(() => deleteMilestone(milestone.id, Date.now())))
      say(milestonesText('deleted', { title }), () => bringBackMilestone(milestone.id, Date.now()));
  };
  return (
    <div class={styles.content}>
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
      {upcoming.length > 0 && isList && <YearThread upcoming={upcoming} today={today} />}
      <div class={hasDates && isList ? styles.twoColumns : styles.stacked}>
        <div ref={list} class={styles.column}>
          {hasDates && isList && <MilestoneList son={son} today={today} view={view} />}
          {hasDates && !isList && <YearView son={son} months={view.months} today={today} />}
        </div>
        <div class={styles.kept}>
          <TraditionsCard {...{ son, today, view, openId }} onAddBirthday={props.onAdd} />
          <PlannedCard sonId={son.id} {...{ today, view, openId }} />
        </div>
      </div>
      {hasDays && <CalendarCard />}
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

/** Whether the record that the address names belongs to the son in view. */
function isAmong(
  { all, traditions, plans, agreements }: MilestonesView,
  openId: string | undefined,
): boolean {
  const kept = traditions.map(({ tradition }) => tradition);
  return [...all, ...kept, ...plans, ...agreements].some(({ id }) => id === openId);
}
