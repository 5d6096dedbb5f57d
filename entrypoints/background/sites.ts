import { browser } from 'wxt/browser';

const scriptId = 'granted-sites';

/**
 * Looks for reports on every site the reader has granted beyond the portals of the manifest.
 * The registration outlives the browser; it is made anew from what is granted, so that revoking takes effect.
 */
export async function registerGrantedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const fixed = new Set(browser.runtime.getManifest().host_permissions ?? []);
  const matches = origins.filter((origin) => !fixed.has(origin) && /^(\*|https?):/.test(origin));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = {
    id: scriptId,
    matches,
    js: ['detect.js'],
    allFrames: true,
    runAt: 'document_end' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
