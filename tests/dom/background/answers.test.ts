// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadTabReading } from '../../../entrypoints/background/tabs.ts';
import type { EarlierReports } from '../../../lib/compare/earlier-reports.ts';
import type { Answer } from '../../../lib/protocol/answer.ts';
import { openReportChannel } from '../../../lib/protocol/report-channel.ts';
import type { RawSender } from '../../../lib/protocol/sender.ts';
import { type PageLink, plainReportText } from '../../../lib/text/report-text.ts';
import { keptSnippet } from '../../helpers/kept-snippet.ts';
import { servePackagedWords } from '../../helpers/packaged-words.ts';
import { type AskWorker, clearBrowser, resultOf, startWorker } from '../../helpers/worker.ts';

const origin = 'chrome-extension://zhengbaotong/';
const address = 'https://www.pudong.gov.cn/zwgk/2023/1.html';
const text = `临澜镇人民政府2023年工作报告
各位代表：
一、2023年工作回顾
全镇完成税收18.62亿元，同比增长6.4%。新增就业岗位1208个。
二、2024年工作安排
力争完成税收20亿元。`;

const page: RawSender = { id: 'zhengbaotong', url: address, tab: { id: 7 }, frameId: 0 };
const elsewhere: RawSender = { ...page, url: 'https://www.shmh.gov.cn/2.html', tab: { id: 9 } };
const hidden: RawSender = { ...page, tab: { id: 8, incognito: true } };
const popup: RawSender = { id: 'zhengbaotong', url: `${origin}popup.html` };

/** What the page names besides its text: an earlier report, which its panel lists. */
const links: PageLink[] = [
  { text: '临澜镇2021年政府工作报告', href: 'https://www.pudong.gov.cn/zwgk/2021/1.html', span: null },
];
const report = { ...plainReportText(text, address), title: '临澜镇人民政府2023年工作报告', links };

async function send(ask: AskWorker, columnLinks: PageLink[] = []) {
  const answer = await ask('analyse', { report, format: 'html', columnLinks });
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}

beforeEach(() => {
  clearBrowser();
  Object.assign(fakeBrowser.action, { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn() });
});

describe('a report’s text', () => {
  it('crosses once: later messages carry its key', async () => {
    const ask = (await startWorker())(page);
    const { key, analysis } = await send(ask);
    expect(analysis.figures.map((figure) => figure.text)).toContain('18.62亿元');
    const refined = await ask('refine', { key });
    expect(refined.ok && refined.value.analysis.figures.length).toBe(analysis.figures.length);
    expect(await ask('snippetsOfPage', { key })).toEqual({ ok: true, value: [] });
  });

  it('has no weight where its page shows other digits, and the tab leads with the others', async () => {
    const ask = (await startWorker())(page);
    const { key, analysis } = await send(ask);
    const odd = analysis.figures.find((figure) => figure.text === '18.62亿元')!;
    await ask('reportShown', { key, isPart: false });
    const led = async () => (await loadTabReading(7))!.core.map(({ figure }) => figure.text);
    expect(await led()).toContain(odd.text);
    const refined = resultOf(await ask('refine', { key, otherwise: [{ start: odd.start, end: odd.end }] }));
    const told = refined.analysis.figures.filter((figure) => figure.damaged);
    expect(told).toEqual([expect.objectContaining({ text: odd.text, weight: 0, headline: false })]);
    await ask('reportShown', { key, isPart: false });
    expect(await led()).not.toContain(odd.text);
  });

  it('is unknown to a worker that was started anew, and has the same key when it is sent again', async () => {
    const { key } = await send((await startWorker())(page));
    const ask = (await startWorker())(page);
    expect(await ask('refine', { key })).toEqual({ ok: false, code: 'unknown' });
    expect((await send(ask)).key).toBe(key);
    expect((await ask('refine', { key })).ok).toBe(true);
  });

  it('is sent again by the channel, so that its caller sees nothing of it', async () => {
    const { key } = await send((await startWorker())(page));
    const ask = (await startWorker())(page);
    const sendAgain = vi.fn(async () => ({ ok: true as const, value: await send(ask) }));
    const channel = openReportChannel({ key, sendAgain, ask });
    expect((await channel.ask('refine', {})).ok).toBe(true);
    expect((await channel.ask('snippetsOfPage', {})).ok).toBe(true);
    expect(sendAgain).toHaveBeenCalledOnce();
  });

  it('gives way to others after a few, and is asked for again', async () => {
    const ask = (await startWorker())(page);
    const { key } = await send(ask);
    for (let i = 0; i < 4; i += 1) {
      const other = { ...report, text: `${text}\n第${i}页` };
      await ask('analyse', { report: other, format: 'html', columnLinks: [] });
    }
    expect(await ask('refine', { key })).toEqual({ ok: false, code: 'unknown' });
  });

  it('of another tab is read while a long one is, and not behind it', async () => {
    const worker = await startWorker();
    await send(worker(page));
    const long = { ...report, text: `${text}\n${'全镇完成税收18.62亿元，同比增长6.4%。\n'.repeat(6_000)}` };
    let isLongDone = false;
    const first = worker(page)('analyse', { report: long, format: 'html', columnLinks: [] }).then(
      (answer) => {
        isLongDone = true;
        return answer.ok;
      },
    );
    // The long one is under way when the other comes.
    await new Promise((done) => setTimeout(done, 20));
    const other = { ...report, text: `${text}\n另一页` };
    const short = await worker(page)('analyse', { report: other, format: 'html', columnLinks: [] });
    expect([short.ok, isLongDone]).toEqual([true, false]);
    expect(await first).toBe(true);
  });

  it('is another one where the source calls it another format', async () => {
    const ask = (await startWorker())(page);
    const { key } = await send(ask);
    const pdf = await ask('analyse', { report, format: 'pdf', columnLinks: [] });
    expect(pdf.ok && pdf.value.key !== key).toBe(true);
  });

  it('is none of another site’s business', async () => {
    const worker = await startWorker();
    const { key } = await send(worker(page));
    const foreign = worker(elsewhere);
    expect(await foreign('snippetsOfPage', { key })).toEqual({ ok: false, code: 'not-allowed' });
    expect(await foreign('refine', { key })).toEqual({ ok: false, code: 'not-allowed' });
    const forged = await foreign('analyse', { report, format: 'html', columnLinks: [] });
    expect(forged).toEqual({ ok: false, code: 'not-allowed' });
  });
});

describe('a changed term of the reader’s own', () => {
  it('is found in the next reading, which reads no file again', async () => {
    const asked = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(async (path) => servePackagedWords(String(path)) ?? new Response('310115 临澜镇'));
    const worker = await startWorker();
    const own = worker(popup);
    await send(worker(page));
    const said = {
      id: 'own:临澜',
      term: '临澜共治',
      aliases: [],
      definition: '共同管水',
      source: '',
      replaces: null,
    };
    await own('storeUse', { name: 'saveOwnTerm', values: [{ ...said, opened: null }] });
    await own('termsChanged', null);
    const changed = { ...report, text: `${text}\n推进临澜共治。` };
    const answer = await worker(page)('analyse', { report: changed, format: 'html', columnLinks: [] });
    expect(answer.ok && answer.value.analysis.terms.map(({ term }) => term)).toContain('临澜共治');
    for (const file of ['towns.txt', 'glossary.json', 'laws.json'])
      expect(asked.mock.calls.filter(([path]) => String(path).endsWith(file))).toHaveLength(1);
    asked.mockRestore();
  });
});

/** What a report’s column page names, once the reader asked for it. */
const column: PageLink[] = [
  { text: '临澜镇2020年政府工作报告', href: 'https://www.pudong.gov.cn/zwgk/2020/1.html', span: null },
];

function titles(listed: Answer<EarlierReports>): (string | null)[] {
  if (!listed.ok) return [listed.code];
  return listed.value.items.flatMap((item) => (item.type === 'report' ? [item.report.title] : []));
}

describe('the place’s reports', () => {
  it('are the same list in panel and popup, the page’s links and its column’s among them', async () => {
    const worker = await startWorker();
    const inPage = worker(page);
    const { key } = await send(inPage);
    await inPage('reportShown', { key, isPart: false });
    const inPanel = await inPage('earlierReports', { key, columnLinks: column });

    const inPopup = worker(popup);
    const reading = await inPopup('tabReading', { tabId: 7 });
    expect(reading.ok && reading.value).toMatchObject({ state: 'read', key, address });
    const listed = await inPopup('earlierReports', { key, columnLinks: null });
    expect(listed).toEqual(inPanel);
    expect(titles(listed)).toEqual([report.title, links[0]!.text, column[0]!.text]);
  });

  it('come back whole after a new start: what is sent again brings the column’s links along', async () => {
    const { key } = await send((await startWorker())(page));
    const worker = await startWorker();
    const inPage = worker(page);
    const channel = openReportChannel({
      key,
      sendAgain: async () => ({ ok: true, value: await send(inPage, column) }),
      ask: worker(popup),
    });
    const listed = await channel.ask('earlierReports', { columnLinks: null });
    expect(titles(listed)).toContain(column[0]!.text);
  });
});

describe('snippets', () => {
  const keep = async (
    ask: AskWorker,
    key: string,
    { before = '', id = '1b4e28ba-2fa1-41d2-883f-0016d3cca427' } = {},
  ) => {
    const start = before.length + text.indexOf('18.62亿元');
    const answer = await ask('keep', {
      key,
      id,
      kind: 'figure',
      spans: [{ start, end: start + '18.62亿元'.length }],
      zone: 'Asia/Shanghai',
      agreed: false,
    });
    if (!answer.ok) throw new Error(answer.code);
    return answer.value;
  };

  it('are kept by key, once however often they are asked for, with the format that the source said', async () => {
    const ask = (await startWorker())(page);
    const sent = await ask('analyse', { report, format: 'pdf', columnLinks: [] });
    const key = sent.ok ? sent.value.key : '';
    const first = await keep(ask, key);
    expect(await keep(ask, key)).toEqual(first);
    expect(first).toMatchObject({ quote: '18.62亿元', address, report: { format: 'pdf' } });
    const kept = await ask('snippetsOfPage', { key });
    expect(kept.ok && kept.value.map(({ snippet, place }) => [snippet.id, place])).toEqual([
      [first.id, 'unchanged'],
    ]);
  });

  it('of a selection that is a figure’s own words are that figure, the one that its card keeps', async () => {
    const ask = (await startWorker())(page);
    const { key } = await send(ask);
    const start = text.indexOf('18.62亿元');
    const wish = { key, kind: 'selection' as const, zone: 'Asia/Shanghai', agreed: false };
    const id = '8f14e45f-ceea-467f-a8f3-6c1d2b9e7a10';
    const spans = [{ start, end: start + '18.62'.length }];
    const kept = await ask('keep', { ...wish, id, spans });
    expect(kept.ok && kept.value).toMatchObject({
      kind: 'figure',
      quote: '18.62亿元',
      figure: { value: 1_862_000_000, unit: '元' },
    });
    expect((await keep(ask, key)).id).toBe(id);
  });

  it.each([
    ['上海市', 'www.pudong.gov.cn', '企业服务专员', { settled: true }],
    // One of several meanings, which the card offers as 可能的含义.
    ['某县', 'www.linlan.gov.cn', '企业服务专员', { settled: true }],
    ['某县', 'www.linlan.gov.cn', '收储', { settled: false }],
  ])(
    'of a term with several meanings, in a report of %s (%s), keep what its card shows of %s',
    async (place, host, term, { settled }) => {
      vi.stubGlobal(
        'fetch',
        async (file: string) => servePackagedWords(file) ?? new Response(null, { status: 404 }),
      );
      const ask = (await startWorker())({ ...page, url: `https://${host}/3.html` });
      const of = `${place}临澜镇人民政府2023年工作报告\n各位代表：\n一、2023年工作回顾\n全年做好${term}各项工作。`;
      const document = { ...plainReportText(of, `https://${host}/3.html`), title: of.split('\n')[0]! };
      const sent = await ask('analyse', { report: document, format: 'html', columnLinks: [] });
      const key = sent.ok ? sent.value.key : '';
      const refined = await ask('refine', { key });
      const hit = refined.ok ? refined.value.analysis.terms.find((one) => one.term === term) : undefined;
      const span = { start: hit!.start, end: hit!.end };
      const shown = await ask('explainTerm', { key, termId: hit!.termId!, span });
      const explained = shown.ok ? shown.value : null;
      expect(explained?.entry.senses.length).toBeGreaterThan(1);
      expect(explained?.certain).toBe(settled);
      const facts = { id: crypto.randomUUID(), kind: 'term' as const, spans: [span], zone: 'Asia/Shanghai' };
      const kept = await ask('keep', { key, agreed: false, ...facts });
      vi.unstubAllGlobals();
      expect(kept.ok && kept.value.term).toMatchObject({
        definitionFrom: 'glossary',
        definition: explained?.sense?.definition,
        sources: explained?.sense?.sources,
        definitionInferred: !settled,
      });
    },
  );

  it('of a file without an address are found again by its hash, and are its own alone', async () => {
    const worker = await startWorker();
    const ask = worker(popup);
    const file = { sha256: 'c'.repeat(64), size: 9, name: '报告.pdf', pages: [{ start: 0, page: 1 }] };
    const analyse = async (sha256: string, words = text) => {
      const chosen = {
        ...report,
        text: words,
        title: words.split('\n')[0]!,
        address: null,
        links: [],
        file: { ...file, sha256 },
      };
      const sent = await ask('analyse', { report: chosen, format: 'pdf', columnLinks: [] });
      return sent.ok ? sent.value.key : '';
    };
    const kept = await keep(ask, await analyse(file.sha256));
    expect(kept.file).toEqual({ ...file, pages: { from: 1, to: 1 } });
    const otherFile = await analyse('d'.repeat(64), text.replaceAll('临澜镇', '临江镇'));
    const again = await analyse(file.sha256);
    const found = await ask('snippetsOfPage', { key: again });
    expect(found.ok && found.value.map(({ snippet, place }) => [snippet.id, place])).toEqual([
      [kept.id, 'unchanged'],
    ]);
    expect(await ask('snippetsOfPage', { key: otherFile })).toEqual({ ok: true, value: [] });
    expect(await ask('removeSnippets', { key: otherFile, ids: [kept.id] })).toEqual({
      ok: false,
      code: 'not-allowed',
    });
  });

  it('are never the same on a page that is another report now: both are named, and 请核对 is said', async () => {
    const ask = (await startWorker())(page);
    await keep(ask, (await send(ask)).key);
    const look = async (words: string) => {
      const title = words.split('\n')[0]!;
      const sent = await ask('analyse', {
        report: { ...report, text: words, title },
        format: 'html',
        columnLinks: [],
      });
      const found = await ask('snippetsOfPage', { key: sent.ok ? sent.value.key : '' });
      return found.ok ? found.value[0]! : null;
    };
    const said = (name: string) => `${name}人民政府2023年工作报告：18.62亿元`;
    const expected = { was: said('临澜镇'), found: said('临江镇'), doubt: true, otherReport: true };
    const other = (await look(text.replaceAll('临澜镇', '临江镇')))!;
    expect(other).toMatchObject({ place: 'changed', ...expected });
    expect(other.snippet.check).toMatchObject({ place: 'changed', body: 'different', ...expected });
    const again = (await look(text))!;
    expect(again).toMatchObject({ place: 'unchanged', found: null });
    expect(again).not.toHaveProperty('otherReport');
  });

  it('keep the order of looks that follow one another within a second', async () => {
    const ask = (await startWorker())(page);
    await keep(ask, (await send(ask)).key);
    const changed = text.replace('18.62亿元', '18.26亿元');
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-02T09:15:00.100Z') });
    try {
      const looks: (string | undefined)[] = [];
      for (const words of [text, changed, text, changed, text]) {
        const sent = await ask('analyse', {
          report: { ...report, text: words },
          format: 'html',
          columnLinks: [],
        });
        const found = resultOf(await ask('snippetsOfPage', { key: sent.ok ? sent.value.key : '' }));
        const { check, earlierChecks } = found[0]!.snippet;
        looks.unshift(check?.place);
        expect([check, ...earlierChecks].map((one) => one?.place)).toEqual(looks);
        vi.setSystemTime(Date.now() + 100);
      }
    } finally {
      vi.useRealTimers();
    }
  });

  it('are found in another edition of their report, which a file is, told as such and not written down', async () => {
    const worker = await startWorker();
    const ask = worker(popup);
    const edition = async (words: string, sha256: string) => {
      const file = { sha256, size: 9, name: null, pages: [] };
      const chosen = { ...plainReportText(words, null), title: report.title, file };
      const sent = await ask('analyse', { report: chosen, format: 'pdf', columnLinks: [] });
      return sent.ok ? sent.value.key : '';
    };
    const inPage = worker(page);
    const kept = await keep(inPage, (await send(inPage)).key);
    const shown = async (key: string, asker = ask) => {
      const found = await asker('snippetsOfPage', { key });
      if (!found.ok) throw new Error(found.code);
      return found.value.map(({ snippet, place, found, otherEdition }) => [
        ...[snippet.id, snippet.check?.place ?? null],
        ...[place, found, otherEdition],
      ]);
    };
    const other = true;
    const later = await edition(`各位代表：\n${text}`, 'c'.repeat(64));
    expect(await shown(later)).toEqual([[kept.id, null, 'moved', null, other]]);
    const changed = await edition(text.replace('18.62亿元', '18.26亿元'), 'd'.repeat(64));
    expect(await shown(changed)).toEqual([[kept.id, null, 'changed', '18.26亿元', other]]);
    // Its own page knows it as its own, and what was kept of a file is shown to no site.
    const id = '8f14e45f-ceea-467f-a8f3-6c1d2b9e7a10';
    expect((await keep(ask, later, { before: '各位代表：\n', id })).id).toBe(id);
    expect(await shown((await send(inPage)).key, inPage)).toEqual([
      [kept.id, 'unchanged', 'unchanged', null, undefined],
    ]);
    const removed = await ask('removeSnippets', { key: changed, ids: [kept.id] });
    expect(removed.ok && removed.value.map(({ id }) => id)).toEqual([kept.id]);
    expect((await ask('restoreSnippets', { key: changed, snippets: [kept] })).ok).toBe(true);
  });

  it('are removed and brought back by the page that shows their report', async () => {
    const ask = (await startWorker())(page);
    const { key } = await send(ask);
    const kept = await keep(ask, key);
    const removed = await ask('removeSnippets', { key, ids: [kept.id] });
    expect(removed.ok && removed.value.map(({ id }) => id)).toEqual([kept.id]);
    expect(await ask('snippetsOfPage', { key })).toEqual({ ok: true, value: [] });
    expect(removed.ok && (await ask('restoreSnippets', { key, snippets: removed.value }))).toEqual({
      ok: true,
      value: null,
    });
    const back = await ask('snippetsOfPage', { key });
    expect(back.ok && back.value.map(({ snippet }) => snippet.id)).toEqual([kept.id]);
  });

  it('of other reports are neither removed nor written by a page', async () => {
    const worker = await startWorker();
    const ask = worker(page);
    const kept = await keep(ask, (await send(ask)).key);
    const foreign = worker(elsewhere);
    const other = await foreign('analyse', {
      report: { ...report, address: elsewhere.url! },
      format: 'html',
      columnLinks: [],
    });
    const key = other.ok ? other.value.key : '';
    expect(await foreign('removeSnippets', { key, ids: [kept.id] })).toEqual({
      ok: false,
      code: 'not-allowed',
    });
    expect(await foreign('restoreSnippets', { key, snippets: [keptSnippet()] })).toEqual({
      ok: false,
      code: 'not-allowed',
    });
    const all = await worker(popup)('storeUse', { name: 'allSnippets', values: [] });
    expect(all.ok && (all.value as { id: string }[]).map(({ id }) => id)).toEqual([kept.id]);
  });
});

describe('a private window', () => {
  const wish = (key: string, agreed: boolean) => {
    const start = text.indexOf('18.62亿元');
    const spans = [{ start, end: start + '18.62亿元'.length }];
    const id = '1b4e28ba-2fa1-41d2-883f-0016d3cca427';
    return { key, id, kind: 'figure', spans, zone: 'Asia/Shanghai', agreed } as const;
  };

  /** Everything on disk but the facts of the database itself. */
  const written = async (worker: Awaited<ReturnType<typeof startWorker>>) => {
    const { readBackup } = await import('../../../lib/store/backup.ts');
    const { openedStore } = await import('../../../entrypoints/background/store.ts');
    const facts = { madeAt: '2026-03-02T09:15:00+08:00', appVersion: '1.0.0', settings: {} };
    await worker(popup)('tabReading', { tabId: 7 });
    return JSON.stringify([
      await readBackup(await openedStore(), facts),
      await fakeBrowser.storage.local.get(null),
    ]);
  };

  it('leaves nothing of a visit, where a snippet is kept of the address', async () => {
    const worker = await startWorker();
    const open = worker(page);
    await open('keep', wish((await send(open)).key, false));
    const before = await written(worker);
    const ask = worker(hidden);
    const { key } = await send(ask);
    await ask('refine', { key });
    await ask('reportShown', { key, isPart: false });
    const kept = await ask('snippetsOfPage', { key });
    // The look is shown, and not written down.
    expect(kept.ok && kept.value[0]?.snippet.check).toMatchObject({ place: 'unchanged', body: 'same' });
    expect(await written(worker)).toBe(before);
    await open('snippetsOfPage', { key });
    expect(await written(worker)).not.toBe(before);
  });

  it('keeps nothing before the reader has said yes, and then all of it', async () => {
    const worker = await startWorker();
    const before = await written(worker);
    const ask = worker(hidden);
    const { key } = await send(ask);
    expect(await ask('keep', wish(key, false))).toEqual({ ok: false, code: 'private-window' });
    expect(await written(worker)).toBe(before);
    expect((await ask('keep', wish(key, true))).ok).toBe(true);
    expect(await written(worker)).toContain('18.62亿元');
  });

  it.each(['report', 'not-report'] as const)('keeps no word that a page is a %s', async (verdict) => {
    const worker = await startWorker();
    const before = await written(worker);
    vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(
      async (id) => ({ id, incognito: id === 8 }) as never,
    );
    Object.assign(fakeBrowser, { scripting: { executeScript: vi.fn(async () => []) } });
    const ask = worker(popup);
    expect((await ask('sayVerdict', { tabId: 8, frameId: 0, address, verdict })).ok).toBe(true);
    expect(await written(worker)).toBe(before);
    expect((await ask('sayVerdict', { tabId: 7, frameId: 0, address, verdict })).ok).toBe(true);
    expect(await written(worker)).not.toBe(before);
  });
});

describe('frames of one tab', () => {
  const framed: RawSender = { ...page, frameId: 4, url: 'https://www.pudong.gov.cn/banner.html' };
  type Started = Awaited<ReturnType<typeof startWorker>>;
  const see = (worker: Started, verdict: 'yes' | 'maybe', sender: RawSender) =>
    worker(sender)('reportSeen', { verdict, evidence: [], address: sender.url! });
  const shown = async (worker: Started) => {
    const answer = await worker(popup)('tabReading', { tabId: 7 });
    return answer.ok && answer.value && [answer.value.frameId, answer.value.state];
  };
  const say = async (worker: Started, verdict: 'not-report' | null) => {
    const said = { tabId: 7, frameId: 4, address: framed.url!, verdict };
    expect((await worker(popup)('sayVerdict', said)).ok).toBe(true);
  };
  const mock = () => Object.assign(fakeBrowser, { scripting: { executeScript: vi.fn(async () => []) } });
  beforeEach(() => {
    mock();
    vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id) => ({ id, incognito: false }) as never);
  });

  it('speak each for itself: one that may be a report hides no report', async () => {
    const worker = await startWorker();
    await see(worker, 'yes', page);
    await see(worker, 'maybe', framed);
    expect(await shown(worker)).toEqual([0, 'reading']);
    await worker(framed)('reportGone', null);
    expect(await shown(worker)).toEqual([0, 'reading']);
    await worker(page)('reportGone', null);
    expect(await shown(worker)).toBe(null);
  });

  it('show what is more: a report in a frame of a page that may be one', async () => {
    const worker = await startWorker();
    await see(worker, 'maybe', page);
    await see(worker, 'yes', framed);
    expect(await shown(worker)).toEqual([4, 'reading']);
  });

  it('have the reader’s word each for its own address, and it can be taken back', async () => {
    const worker = await startWorker();
    await say(worker, 'not-report');
    await see(worker, 'yes', framed);
    expect(await shown(worker)).toBe(null);
    await see(worker, 'yes', page);
    expect(await shown(worker)).toEqual([0, 'reading']);
    await worker(page)('reportGone', null);
    await say(worker, null);
    await see(worker, 'yes', framed);
    expect(await shown(worker)).toEqual([4, 'reading']);
  });
});

describe('the reader’s word that an address holds a report', () => {
  it('has it read at the next visit, whatever else the address goes by, and no other address', async () => {
    const executeScript = vi.fn(async () => []);
    Object.assign(fakeBrowser, { scripting: { executeScript } });
    vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id) => ({ id, incognito: false }) as never);
    const worker = await startWorker();
    const asked = (url: string) => worker({ ...page, url })('reportSaid', { address: url });
    expect(await asked(address)).toEqual({ ok: true, value: false });
    await worker(popup)('sayVerdict', { tabId: 7, frameId: 0, address, verdict: 'report' });
    executeScript.mockClear();
    expect(await asked(`${address}?from=timeline`)).toEqual({ ok: true, value: true });
    expect(executeScript).toHaveBeenCalledOnce();
    const answer = await worker(popup)('tabReading', { tabId: 7 });
    expect(answer.ok && answer.value).toMatchObject({
      state: 'reading',
      evidence: [{ code: 'reader-says-report' }],
    });
    expect(await asked(address.replace('.html', '-2.html'))).toEqual({ ok: true, value: false });
  });
});

describe('“not a report” after “read it as a report”', () => {
  it('takes the reader’s own word back and says nothing more of the address; said once more it is a word', async () => {
    Object.assign(fakeBrowser, { scripting: { executeScript: vi.fn(async () => []) } });
    vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id) => ({ id, incognito: false }) as never);
    const worker = await startWorker();
    const say = (verdict: 'report' | 'not-report') =>
      worker(popup)('sayVerdict', { tabId: 7, frameId: 0, address, verdict });
    const seen = async () => {
      await worker(page)('reportSeen', { verdict: 'yes', evidence: [], address });
      const answer = await worker(popup)('tabReading', { tabId: 7 });
      return answer.ok && answer.value?.state;
    };
    expect((await say('report')).ok).toBe(true);
    expect((await say('not-report')).ok).toBe(true);
    expect(await seen()).toBe('reading');
    expect((await say('not-report')).ok).toBe(true);
    expect(await seen()).toBeUndefined();
  });
});

describe('a reading that the reader calls wrong', () => {
  it('is laid ready for the popup of its tab, once', async () => {
    const worker = await startWorker();
    const ask = worker(page);
    const { key, analysis } = await send(ask);
    const { start, end } = analysis.figures[0]!;
    expect(await ask('proposeCorrection', { key, span: { start, end } })).toEqual({ ok: true, value: null });
    const inPopup = worker(popup);
    const proposal = await inPopup('takeProposal', { tabId: 7 });
    expect(proposal.ok && proposal.value).toMatchObject({
      figure: { start, end },
      sentence: expect.stringContaining('18.62亿元'),
    });
    expect(await inPopup('takeProposal', { tabId: 7 })).toEqual({ ok: true, value: null });
  });

  it('is not found where no figure stands', async () => {
    const ask = (await startWorker())(page);
    const { key } = await send(ask);
    expect(await ask('proposeCorrection', { key, span: { start: 0, end: 2 } })).toEqual({
      ok: false,
      code: 'not-found',
    });
  });
});
