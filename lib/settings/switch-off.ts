import { offSites } from './settings.ts';

/** Switches the extension off on a host, once; whoever reads there hears of it by the setting. */
export async function switchOffSite(host: string): Promise<void> {
  await offSites.setValue([...new Set([...(await offSites.getValue()), host])]);
}
