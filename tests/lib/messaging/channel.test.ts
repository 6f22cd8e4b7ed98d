import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Message } from '@/lib/messaging/protocol';
import { browser } from '@/lib/platform/browser';

const heard: Message[] = [];
let channel: typeof import('@/lib/messaging/channel');
let stop = () => {};

beforeEach(async () => {
  // Each test is a page of its own, which has not listened before.
  vi.resetModules();
  channel = await import('@/lib/messaging/channel');
  heard.length = 0;
  stop = channel.listen((message) => heard.push(message));
});
afterEach(() => stop());

/** A message as the browser would hand it over. */
const arrives = async (message: unknown, sender: object) => {
  const { trigger } = fakeBrowser.runtime.onMessage;
  for (const answer of await trigger(message, sender as never, () => undefined)) await answer;
};

describe('the channel', () => {
  it('lets a page hear its own news, which the browser does not bring back to it', async () => {
    await channel.announceChange(['sons']);
    expect(heard).toContainEqual({ type: 'dataChanged', stores: ['sons'] });
  });

  it('does not mind that nobody is there', async () => {
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('no receiver'));
    await expect(channel.send({ type: 'reconcile' })).resolves.toBeUndefined();
  });

  it('hears a page of this extension', async () => {
    await arrives({ type: 'reconcile' }, { id: browser.runtime.id });
    expect(heard).toEqual([{ type: 'reconcile' }]);
  });

  it.each([
    ['another extension', { type: 'reconcile' }, { id: 'somebody-else' }],
    ['a web page', { type: 'reconcile' }, { url: 'https://example.org/' }],
    ['something that is no message of ours', { type: 'deleteEverything' }, undefined],
    ['something that is no message at all', 'reconcile', undefined],
    ['nothing', null, undefined],
  ])('does not hear %s', async (_who, message, sender) => {
    await arrives(message, sender ?? { id: browser.runtime.id });
    expect(heard).toEqual([]);
  });

  it('is quiet once it is left', async () => {
    stop();
    await channel.announceChange(['sons']);
    expect(heard).toEqual([]);
  });
});
