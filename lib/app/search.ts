import { searchInThisTab } from '@/lib/platform/search';

/** Looks something up on the web with her default engine; blank text does nothing. */
export async function searchWeb(text: string): Promise<void> {
  const asked = text.trim();
  if (asked) await searchInThisTab(asked);
}
