import { CalendarArrowDown } from 'lucide';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Switch } from '@/components/ui/Choice';
import { Icon } from '@/components/ui/Icon';
import { calendarText } from '@/lib/i18n/calendar';
import styles from './Calendar.module.css';
import { useCalendarFile } from './use-calendar-file';

const CALENDARS = ['apple', 'google', 'outlook'] as const;

/** Puts every date, tradition and plan on her phone, and tells how to open the file there. */
export function CalendarCard() {
  const [hasNotes, setHasNotes] = useState(false);
  const { outcome, save } = useCalendarFile('all', hasNotes);
  return (
    <Card title={calendarText('title')} class={styles.card ?? ''}>
      <div>
        <p>{calendarText('intro')}</p>
        <Switch
          label={calendarText('notes')}
          hint={calendarText('notesHint')}
          isOn={hasNotes}
          onChange={setHasNotes}
        />
        <Button onClick={save}>
          <Icon shape={CalendarArrowDown} />
          {calendarText('save')}
        </Button>
        <p class="small" role="status">
          {outcome}
        </p>
        <p class="small muted">{calendarText('private')}</p>
      </div>
      <details>
        <summary>{calendarText('how')}</summary>
        <dl>
          {CALENDARS.map((name) => (
            <div key={name}>
              <dt>{calendarText(`how.${name}`)}</dt>
              <dd>{calendarText(`how.${name}.does`)}</dd>
            </div>
          ))}
        </dl>
        <p>{calendarText('again')}</p>
      </details>
    </Card>
  );
}
