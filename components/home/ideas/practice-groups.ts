import { PRACTICE_FAMILIES, type PracticeFamily } from '@/lib/domain/practice';
import { familyName, practiceName } from '@/lib/i18n/practices';

/** All kinds of act by their names, in their families, for a list to choose from. */
export function practiceGroups() {
  return (Object.keys(PRACTICE_FAMILIES) as PracticeFamily[]).map((family) => ({
    label: familyName(family),
    options: PRACTICE_FAMILIES[family].map((value) => ({ value, label: practiceName(value) })),
  }));
}
