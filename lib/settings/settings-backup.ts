import { stable } from '../records/same-content.ts';
import type { Setting } from './define-setting.ts';
import * as settings from './settings.ts';

type Settings = typeof settings;

/** Names of the settings that a backup carries. */
export type CarriedSetting = {
  [Name in keyof Settings]: Settings[Name] extends Setting<infer _, true> ? Name : never;
}[keyof Settings];

const carried = Object.values(settings as Record<string, Setting<unknown>>).filter(
  ({ inBackup }) => inBackup,
);

/** Every setting that a backup carries, by name, as it is now. */
export async function readSettings(): Promise<Record<string, unknown>> {
  const pairs = carried.map(async (setting) => [setting.name, await setting.getValue()] as const);
  return Object.fromEntries(await Promise.all(pairs));
}

/** Names of the settings that a backup holds otherwise than they are here; values of another shape do not count. */
export async function findOtherSettings(stored: Record<string, unknown>): Promise<CarriedSetting[]> {
  const here = await readSettings();
  return carried
    .filter(({ name, accepts }) => accepts(stored[name]) && stable(stored[name]) !== stable(here[name]))
    .map(({ name }) => name as CarriedSetting);
}

/** Takes over the settings of a backup that have the right shape; the rest stays as it is. */
export async function takeSettings(stored: Record<string, unknown>): Promise<void> {
  for (const setting of carried) {
    const value = stored[setting.name];
    if (setting.accepts(value)) await setting.setValue(value);
  }
}
