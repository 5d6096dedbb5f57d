import { browser } from 'wxt/browser';
import type { CatalogueRecord } from '../../lib/knowledge/catalogue.ts';
import type { GlossaryEntry, SeedEntry } from '../../lib/knowledge/glossary.ts';
import type { IndicatorRecord, SeedIndicator } from '../../lib/knowledge/indicators.ts';
import type { LawCollection, LawRecord } from '../../lib/knowledge/laws.ts';
import {
  buildLawShelf,
  type LawShelf,
  resolveEntries,
  resolveIndicators,
} from '../../lib/knowledge/resolve-sources.ts';

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

let laws: Promise<LawShelf> | null = null;

/** The laws that terms and indicators cite (0.1 MB); none where they cannot be read: what cites them loses that source. */
function loadLaws(): Promise<LawShelf> {
  laws ??= loadPackaged('/laws.json').then(async (answer) => {
    if (answer === null) return buildLawShelf([], []);
    const shelf = (await answer.json()) as { laws: LawRecord[]; collections: LawCollection[] };
    return buildLawShelf(shelf.laws, shelf.collections);
  });
  return laws;
}

let glossary: Promise<readonly GlossaryEntry[]> | null = null;

/** The glossary (0.9 MB), read once, by the worker with the first report and by the library once it stands; empty where it cannot be read. */
export function loadGlossary(): Promise<readonly GlossaryEntry[]> {
  glossary ??= Promise.all([loadPackaged('/glossary.json'), loadLaws()]).then(async ([answer, shelf]) =>
    answer === null ? [] : resolveEntries((await answer.json()) as SeedEntry[], shelf),
  );
  return glossary;
}

let indicators: Promise<ReadonlyMap<string, IndicatorRecord>> | null = null;

/** Indicators by id with what is said of them (0.4 MB), read once, with the first report; empty where they cannot be read. */
export function loadIndicators(): Promise<ReadonlyMap<string, IndicatorRecord>> {
  indicators ??= Promise.all([loadPackaged('/indicators.json'), loadLaws()]).then(async ([answer, shelf]) => {
    const records = answer === null ? [] : ((await answer.json()) as SeedIndicator[]);
    return new Map(resolveIndicators(records, shelf).map((record) => [record.id, record]));
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
