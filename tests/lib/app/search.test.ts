import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { searchWeb } from '@/lib/app/search';

describe('a search', () => {
  const query = vi.fn(async () => undefined);
  beforeEach(() => {
    query.mockClear();
    Object.assign(fakeBrowser, { search: { query } });
  });

  it('goes to her default engine in this very tab', async () => {
    await searchWeb('  lemon drizzle ');
    expect(query).toHaveBeenCalledWith({ text: 'lemon drizzle', disposition: 'CURRENT_TAB' });
  });

  it.each(['', '   '])('for %j asks nobody', async (text) => {
    await searchWeb(text);
    expect(query).not.toHaveBeenCalled();
  });
});
