import { kindLabel } from '@/components/log/kind-label';
import type { Interaction } from '@/lib/domain/interaction';
import { type LocalDate, localDateAt } from '@/lib/domain/local-date';
import { longDay } from '@/lib/i18n/formats';
import { journalText } from '@/lib/i18n/journal';

/** "Call, Saturday 21 November". */
export function kindAndDay(entry: Interaction, today: LocalDate): string {
  return journalText('whatAndDay', {
    kind: kindLabel(entry),
    day: longDay(localDateAt(entry.happenedAt), today),
  });
}
