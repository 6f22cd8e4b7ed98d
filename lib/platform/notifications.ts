import { browser } from './browser';

/** What a notification says; where the browser shows no buttons, the body still opens the place. */
export type NotificationContent = {
  readonly title: string;
  readonly body: string;
  readonly buttons?: readonly [first: string, second: string];
};

/**
 * Shows a notification; one with the same id is replaced. Firefox refuses buttons with an error,
 * so on any error it is tried once more without.
 */
export async function showNotification(
  id: string,
  { title, body, buttons }: NotificationContent,
): Promise<void> {
  const basic = {
    type: 'basic' as const,
    iconUrl: browser.runtime.getURL('/icons/icon-128.png' as '/'),
    title,
    message: body,
  };
  try {
    await browser.notifications.create(id, {
      ...basic,
      ...(buttons && { buttons: buttons.map((label) => ({ title: label })) }),
    });
  } catch {
    await browser.notifications.create(id, basic);
  }
}

/** Whether the browser shows our notifications at all; where it does not say, they may. */
export async function mayNotify(): Promise<boolean> {
  // Chromium says nothing when it swallows one; Firefox has no such question.
  const level = await browser.notifications.getPermissionLevel?.();
  return level !== 'denied';
}

/** Takes a notification off the screen if it is there. */
export async function clearNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/** Ids of the notifications that the browser still holds. */
export async function notificationIds(): Promise<string[]> {
  return Object.keys(await browser.notifications.getAll());
}

/** Calls back when she clicks a notification's body (`button` undefined) or one of its buttons. */
export function onNotificationClick(
  callback: (id: string, button: number | undefined) => void,
): void {
  browser.notifications.onClicked.addListener((id) => callback(id, undefined));
  // Firefox has the event and never sends it.
  browser.notifications.onButtonClicked.addListener((id, button) => callback(id, button));
}
