import { hasCanary, removeCanary, setCanary } from '@/lib/platform/canary';
import { database } from '@/lib/storage/database';

/** Whether there is nothing here although there were records once. */
export async function haveRecordsVanished(): Promise<boolean> {
  return (await isEmpty()) && (await hasCanary());
}

/** Notes that there are records, once there are; called by the background when records change. */
export async function noteThatRecordsExist(): Promise<void> {
  if (!(await isEmpty())) await setCanary();
}

/** She starts again: the first-run page may come. */
export function startAgain(): Promise<void> {
  return removeCanary();
}

/** Her settings and her sons come before every other record, and only delete everything removes them. */
async function isEmpty(): Promise<boolean> {
  const db = await database();
  const [settings, sons] = await Promise.all([
    db.getAllKeys('settings', undefined, 1),
    db.getAllKeys('sons', undefined, 1),
  ]);
  return settings.length + sons.length === 0;
}
