import { browser } from 'wxt/browser';

const scriptId = 'granted-sites';

/** `entrypoints/early`, where the build has it: in Chromium. */
const earlyId = 'granted-sites-early';

const everyPage = { allFrames: true, persistAcrossSessions: true };
const scripts = [
  { ...everyPage, id: scriptId, js: ['detect.js'], runAt: 'document_end' as const },
  ...(import.meta.env.CHROME
    ? [{ ...everyPage, id: earlyId, js: ['early.js'], runAt: 'document_start' as const }]
    : []),
];

/**
 * Looks for reports on every site the reader has granted beyond the portals of the manifest.
 * The registration outlives the browser; it is made anew from what is granted, so that revoking takes effect.
 */
export async function registerGrantedSites(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const fixed = new Set(browser.runtime.getManifest().host_permissions ?? []);
  const matches = origins.filter((origin) => !fixed.has(origin) && /^(\*|https?):/.test(origin));
  const wanted = matches.length === 0 ? [] : scripts.map((script) => ({ ...script, matches }));
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId, earlyId] });
  const isRegistered = ({ id }: { id: string }) => registered.some((script) => script.id === id);
  const gone = registered.filter(({ id }) => !wanted.some((script) => script.id === id)).map(({ id }) => id);
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const known = wanted.filter(isRegistered);
  if (known.length > 0) await browser.scripting.updateContentScripts(known);
  const fresh = wanted.filter((script) => !isRegistered(script));
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
}
