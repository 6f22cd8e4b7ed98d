import { expect, test } from 'vitest';
import { PRACTICE_FAMILIES, PRACTICES, type PracticeFamily } from '@/lib/domain/practice';
import { familyName, practiceName } from '@/lib/i18n/practices';

const FAMILIES = Object.keys(PRACTICE_FAMILIES) as PracticeFamily[];

test('no two kinds of act and no two families have the same name', () => {
  const names = [...PRACTICES.map(practiceName), ...FAMILIES.map(familyName)];
  expect(new Set(names).size).toBe(PRACTICES.length + FAMILIES.length);
});
