import { Calendar, List, Plus } from 'lucide';
import { useCallback, useState } from 'preact/hooks';
import { FirstSon } from '@/components/home/FirstSon';
import { PageHeader } from '@/components/home/PageHeader';
import type { SectionProps } from '@/components/home/section-props';
import { useNow } from '@/components/hooks/use-now';
import { useQuery } from '@/components/hooks/use-query';
import { Button } from '@/components/ui/Button';
import { ChoiceOfOne } from '@/components/ui/Choice';
import { Icon } from '@/components/ui/Icon';
import { readMilestones } from '@/lib/app/milestones/read-milestones';
import { localDateAt } from '@/lib/domain/local-date';
import type { Son } from '@/lib/domain/son';
import { milestonesText } from '@/lib/i18n/milestones';
import type { Layout } from './layout';
import { MilestonesContent } from './MilestonesContent';

/** The dates that matter to the son in view, and what the two keep going. */
export function Milestones({ family: { son }, openId }: SectionProps) {
  if (!son) return <FirstSon />;
  return <OfSon key={son.id} son={son} openId={openId} />;
}

function OfSon({ son, openId }: { readonly son: Son; readonly openId: string | undefined }) {
  const today = localDateAt(useNow());
  const [layout, setLayout] = useState<Layout>('list');
  const [isAdding, setIsAdding] = useState(false);
  const read = useCallback(() => readMilestones(son.id, today), [son.id, today]);
  const query = useQuery(read, ['milestones', 'traditions', 'plans', 'agreements', 'settings']);
  return (
    <>
      <PageHeader
        title={milestonesText('title')}
        subtitle={
          son.name
            ? milestonesText('subtitle.named', { son: son.name })
            : milestonesText('subtitle.unnamed')
        }
      >
        <ViewSwitch view={layout} onView={setLayout} />
        <Button look="main" onClick={() => setIsAdding(true)}>
          <Icon shape={Plus} />
          {milestonesText('add')}
        </Button>
      </PageHeader>
      {query.state === 'ready' && (
        <MilestonesContent
          son={son}
          today={today}
          layout={layout}
          view={query.value}
          openId={openId}
          isAdding={isAdding}
          onAdd={() => setIsAdding(true)}
          onAdded={() => setIsAdding(false)}
        />
      )}
    </>
  );
}

function ViewSwitch(props: { readonly view: Layout; readonly onView: (view: Layout) => void }) {
  return (
    <ChoiceOfOne
      legend={milestonesText('view.legend')}
      isLegendHidden
      look="seg"
      value={props.view}
      onValue={props.onView}
      options={[
        { value: 'list', label: [<Icon key="icon" shape={List} />, milestonesText('view.list')] },
        {
          value: 'year',
          label: [<Icon key="icon" shape={Calendar} />, milestonesText('view.year')],
        },
      ]}
    />
  );
}
