import { readFile } from 'node:fs/promises';
import type { Backup } from '@/lib/domain/backup';
import { isLocalDate, type LocalDate } from '@/lib/domain/local-date';
import { readBackupFile } from '@/lib/formats/backup-file';

/** A mistake in how a tool was called; its message is one plain sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A whole number between two others, both included. */
export function numberFrom(name: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new UsageError(`--${name} must be a whole number from ${least} to ${most}.`);
}

/** A calendar day. */
export function dayFrom(name: string, text: string | undefined): LocalDate {
  if (text !== undefined && isLocalDate(text)) return text;
  throw new UsageError(`--${name} must be a day such as 2026-01-31.`);
}

/** A saved copy, checked as the product checks it. */
export async function copyFrom(name: string, file: string | undefined): Promise<Backup> {
  if (file === undefined) throw new UsageError(`--${name} must be the file of a saved copy.`);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(`The file ${file} could not be read.`);
  });
  const read = readBackupFile(text);
  if (!read.ok) throw new UsageError(`The file ${file} is not a Kinthread copy that can be read.`);
  return read.backup;
}

/** Whether a record of a copy is more than the tombstone of one she deleted. */
export const isAlive = (record: { readonly deletedAt?: number }) => record.deletedAt === undefined;
