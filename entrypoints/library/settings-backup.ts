import * as v from 'valibot';
import { glossaryCategories } from '../../lib/knowledge/glossary.ts';
import { settings } from '../../lib/settings/settings.ts';

/** What a setting may be when it comes back from a file; anything else is left as it is here. */
const shapes = {
  markLevel: v.picklist(['key', 'normal', 'all', 'off']),
  hiddenCategories: v.array(v.picklist([...glossaryCategories])),
  termLevel: v.picklist([1, 2, 3]),
  edgePosition: v.object({
    side: v.picklist(['left', 'right']),
    top: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
  }),
  offSites: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(1000)),
  offEverywhere: v.boolean(),
  rememberReports: v.boolean(),
  backupReminder: v.boolean(),
} satisfies Record<keyof typeof settings, v.GenericSchema>;

/** Every setting as a backup carries it. */
export async function readSettings(): Promise<Record<string, unknown>> {
  const pairs = await Promise.all(
    Object.entries(settings).map(async ([name, item]) => [name, await item.getValue()] as const),
  );
  return Object.fromEntries(pairs);
}

/** Takes over the settings of a backup that have the right shape; the rest stays as it is. */
export async function restoreSettings(stored: Record<string, unknown>): Promise<void> {
  for (const [name, shape] of Object.entries(shapes)) {
    const parsed = v.safeParse(shape, stored[name]);
    const item = settings[name as keyof typeof settings] as { setValue(value: unknown): Promise<void> };
    if (name in stored && parsed.success) await item.setValue(parsed.output);
  }
}
