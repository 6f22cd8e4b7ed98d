import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteThatRecordsExist } from '@/lib/app/recovery/vanished';
import { makeCards } from '@/lib/background/cards';
import { reconcile } from '@/lib/background/reconcile';

vi.mock('@/lib/background/reconcile', () => ({ reconcile: vi.fn(async () => undefined) }));
vi.mock('@/lib/background/waiting-lines', () => ({
  putWaitingInWords: vi.fn(async () => undefined),
}));
vi.mock('@/lib/app/recovery/vanished', () => ({
  noteThatRecordsExist: vi.fn(async () => undefined),
}));
vi.mock('@/lib/app/today/prepare-cards', () => ({
  CARD_SOURCES: ['sons', 'interests'],
}));
vi.mock('@/lib/background/cards', () => ({ makeCards: vi.fn(async () => undefined) }));

const own = { id: 'test-extension-id' };
const stranger = { id: 'another-extension' };
const anAlarm = { name: 'x', scheduledTime: 0, persistAcrossSessions: true };
const install = (reason: string) => fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
const hears = async (message: object, sender: { id: string }) => {
  void (await fakeBrowser.runtime.onMessage.trigger(message, sender, () => undefined));
};
const addresses = async () => (await fakeBrowser.tabs.query({})).map(({ url }) => url ?? '');
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(async () => {
  vi.resetModules();
  vi.mocked(reconcile).mockClear();
  vi.mocked(makeCards).mockClear();
  vi.mocked(noteThatRecordsExist).mockClear();
  const { startBackground } = await import('@/lib/background/start');
  startBackground();
});

describe('the background', () => {
  it('has every listener in place as soon as it has started', () => {
    expect(fakeBrowser.alarms.onAlarm.hasListeners()).toBe(true);
    expect(fakeBrowser.notifications.onClicked.hasListeners()).toBe(true);
    expect(fakeBrowser.notifications.onButtonClicked.hasListeners()).toBe(true);
    expect(fakeBrowser.notifications.onClosed.hasListeners()).toBe(false);
    expect(fakeBrowser.runtime.onInstalled.hasListeners()).toBe(true);
    expect(fakeBrowser.runtime.onStartup.hasListeners()).toBe(true);
    expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
  });

  it('catches up by itself at each start', () => {
    expect(reconcile).toHaveBeenCalledTimes(1);
    expect(makeCards).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['an alarm rings', () => fakeBrowser.alarms.onAlarm.trigger(anAlarm)],
    ['the browser starts', () => fakeBrowser.runtime.onStartup.trigger()],
    ['it was updated', () => install('update')],
  ])('catches up when %s', async (_case, wake) => {
    await settled();
    await wake();
    await settled();
    expect(reconcile).toHaveBeenCalledTimes(2);
    expect(makeCards).toHaveBeenCalledTimes(2);
  });

  it('welcomes her after the first installation only', async () => {
    await install('update');
    await settled();
    expect((await addresses()).join()).not.toContain('#/welcome');
    await install('install');
    await settled();
    expect((await addresses()).join()).toContain('home.html#/welcome');
  });

  it.each([
    [{ type: 'reconcile' }, 2, 1],
    [{ type: 'prepareCards' }, 1, 2],
    [{ type: 'dataChanged', stores: ['milestones'] }, 2, 1],
    [{ type: 'dataChanged', stores: ['interests'] }, 2, 2],
    [{ type: 'dataChanged', stores: ['sons'] }, 2, 2],
    [{ type: 'dataChanged', stores: ['cards'] }, 1, 1],
  ])('hears %j', async (message, reconciles, preparations) => {
    await settled();
    await hears(message, own);
    await settled();
    expect(reconcile).toHaveBeenCalledTimes(reconciles);
    expect(makeCards).toHaveBeenCalledTimes(preparations);
  });

  it('notes that there are records, at each start and once there are some', async () => {
    expect(noteThatRecordsExist).toHaveBeenCalledTimes(1);
    await hears({ type: 'dataChanged', stores: ['settings'] }, own);
    await settled();
    expect(noteThatRecordsExist).toHaveBeenCalledTimes(2);
  });

  it('hears nothing from strangers', async () => {
    await settled();
    await hears({ type: 'reconcile' }, stranger);
    await settled();
    expect(reconcile).toHaveBeenCalledTimes(1);
  });
});
