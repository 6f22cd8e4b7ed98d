import { useState } from 'preact/hooks';
import { attempt } from '@/components/hooks/attempt';
import { saveFile } from '@/components/hooks/save-file';
import { type CalendarChoice, saveCalendar } from '@/lib/app/calendar/save-calendar';
import { calendarText, calendarTitle } from '@/lib/i18n/calendar';

/** Saves a calendar file into her downloads, and says where it is or that it would be empty. */
export function useCalendarFile(choice: CalendarChoice, hasNotes: boolean) {
  const [outcome, setOutcome] = useState('');
  const save = () =>
    attempt(async () => {
      const wishes = { titleOf: calendarTitle, hasNotes };
      const file = await saveCalendar(choice, wishes, Date.now());
      if (!file) return setOutcome(calendarText('nothing'));
      saveFile(file, 'text/calendar;charset=utf-8');
      setOutcome(calendarText('saved', { name: file.name }));
    });
  return { outcome, save };
}
