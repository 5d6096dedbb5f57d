import { browser } from 'wxt/browser';
import type { CatalogueRecord } from '../../lib/knowledge/catalogue.ts';
import type { IndicatorRecord, SeedIndicator } from '../../lib/knowledge/indicators.ts';
import { resolveIndicators } from '../../lib/knowledge/resolve-sources.ts';
import { seedLaws } from '../../lib/knowledge/seeds.ts';

/** A file that ships beside the scripts, since few pages need it; `null` where it cannot be read. */
async function loadPackaged(path: string): Promise<Response | null> {
  try {
    const answer = await fetch(browser.runtime.getURL(path as '/'));
    return answer.ok ? answer : null;
  } catch {
    return null;
  }
}

/** The country's towns (0.6 MB), as they ship; `null` where they cannot be read: then a town's county is not known. */
export async function loadTowns(): Promise<string | null> {
  return (await loadPackaged('/towns.txt'))?.text() ?? null;
}

let indicators: Promise<ReadonlyMap<string, IndicatorRecord>> | null = null;

/** Indicators by id with what is said of them (0.4 MB), read once, with the first report; empty where they cannot be read. */
export function loadIndicators(): Promise<ReadonlyMap<string, IndicatorRecord>> {
  indicators ??= loadPackaged('/indicators.json').then(async (answer) => {
    const records = answer === null ? [] : ((await answer.json()) as SeedIndicator[]);
    return new Map(resolveIndicators(records, seedLaws).map((record) => [record.id, record]));
  });
  return indicators;
}

let catalogue: Promise<CatalogueRecord[]> | null = null;

/** The reports of provinces and cities (0.5 MB), read when a place's earlier reports are first asked for; empty where they cannot be read. */
export function loadCatalogue(): Promise<CatalogueRecord[]> {
  catalogue ??= loadPackaged('/catalogue.json').then(async (answer) =>
    answer === null ? [] : ((await answer.json()) as CatalogueRecord[]),
  );
  return catalogue;
}

/** An earlier report of the built-in sample's town, by its file in `assets/sample`; `null` where it cannot be read. */
export async function loadSampleReport(file: string): Promise<string | null> {
  return (await loadPackaged(`/sample/${file}`))?.text() ?? null;
}
