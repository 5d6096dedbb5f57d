// @vitest-environment node
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Reading } from '../../../entrypoints/background/readings.ts';
import { indicatorView } from '../../../entrypoints/session/views.ts';
import { servePackagedWords } from '../../helpers/packaged-words.ts';

const shipped = readFileSync(new URL('../../../seeds/indicators.json', import.meta.url), 'utf8');

/** A new worker whose own files can be read, or cannot; what it asked for is noted. */
async function startWorker(canRead: boolean) {
  const asked: string[] = [];
  vi.resetModules();
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    const words = canRead ? servePackagedWords(address) : null;
    if (words) return words;
    return canRead && address.endsWith('/indicators.json')
      ? new Response(shipped)
      : new Response(null, { status: 404 });
  });
  const { explainIndicator, lookUpSpan } = await import('../../../entrypoints/background/look-up.ts');
  return {
    explainIndicator,
    lookUpSpan,
    asked: () => asked.filter((address) => address.includes('indicators')),
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, {
    id: 'zhengbaotong',
    getURL: (path: string) => `chrome-extension://z${path}`,
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('what is known of an indicator', () => {
  it('is its own definition with its sources, and how its growth is computed', async () => {
    const { explainIndicator, asked } = await startWorker(true);
    const view = indicatorView(await explainIndicator('gdp'));
    expect(view).toMatchObject({ name: '地区生产总值', term: null, noNationalDefinition: false });
    expect(view?.definition).toContain('常住单位');
    expect(view?.growth?.kind).toBe('constant');
    await explainIndicator('retail-sales');
    expect(asked()).toHaveLength(1);
  });

  it('is the glossary’s definition where it has none of its own', async () => {
    const { explainIndicator } = await startWorker(true);
    const view = indicatorView(await explainIndicator('pocket-parks'));
    expect(view).toMatchObject({ name: '口袋公园', term: '口袋公园', growth: null });
    expect(view?.definition).toContain('公园绿地');
    expect(view?.sources.length).toBeGreaterThan(0);
  });

  it('is that each place counts in its own way', async () => {
    const { explainIndicator } = await startWorker(true);
    const view = indicatorView(await explainIndicator('high-level-talents'));
    expect(view).toMatchObject({ definition: null, term: null, noNationalDefinition: true });
  });

  it('is found by its name where the reader looks words of the report up', async () => {
    const { lookUpSpan } = await startWorker(true);
    const text = '截至6月底，集体经济总资产37.52亿元，路灯改造完成。';
    const ask = (query: string) => {
      const start = text.indexOf(query);
      return lookUpSpan({ report: { text } } as unknown as Reading, { start, end: start + query.length });
    };
    expect((await ask('集体经济总资产')).indicator?.record.id).toBe('collective-total-assets');
    expect((await ask('路灯')).indicator).toBeNull();
  });

  it('is nothing for an id that is not listed, and where the file cannot be read', async () => {
    expect(await (await startWorker(true)).explainIndicator('no-such-indicator')).toBeNull();
    expect(await (await startWorker(false)).explainIndicator('gdp')).toBeNull();
    expect(indicatorView(null)).toBeNull();
  });
});
