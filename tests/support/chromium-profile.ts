import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Set on an extension that was loaded by a debugger; such a one is gone after a restart. */
const LOADED_FOR_DEBUGGING = 32_768;

type Preferences = {
  readonly extensions?: { readonly settings?: Record<string, { creation_flags?: number }> };
};

/** Makes an extension of a closed profile stay, with its alarms, as one from the store does. */
export function keepExtension(profile: string, id: string): void {
  const file = path.join(profile, 'Default', 'Preferences');
  if (!existsSync(file)) return;
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as Preferences;
  const extension = preferences.extensions?.settings?.[id];
  if (!extension) return;
  extension.creation_flags = (extension.creation_flags ?? 0) & ~LOADED_FOR_DEBUGGING;
  writeFileSync(file, JSON.stringify(preferences));
}
