// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseRoute } from '../../../entrypoints/library/route.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import {
  type AskWorker,
  clearBrowser,
  librarySender as library,
  pageSender,
  resultOf,
  startWorker,
} from '../../helpers/worker.ts';

const portal = 'https://www.pudong.gov.cn/zwgk';
const address = `${portal}/2022/1.html`;
const pdf = `${portal}/2022/bg.pdf`;
const page = pageSender(address);

const report = {
  ...plainReportText(
    `临澜镇人民政府2022年工作报告
各位代表：
现在，我代表镇人民政府向大会报告工作，请予审议。
一、2022年工作回顾
全镇完成税收18.62亿元，同比增长6.4%。新增就业岗位1208个。
二、2023年工作安排
力争完成税收20亿元。`,
    address,
  ),
  title: '临澜镇人民政府2022年工作报告',
  links: [{ text: '临澜镇人民政府2022年工作报告.pdf', href: pdf, span: null }],
};

const opened: string[] = [];
let askAs: (sender: typeof library) => AskWorker;

beforeEach(async () => {
  clearBrowser();
  opened.length = 0;
  Object.assign(fakeBrowser.tabs, {
    create: vi.fn(async ({ url }: { url: string }) => void opened.push(url)),
    get: vi.fn(async (id: number) => ({ id, incognito: id === 9 })),
  });
  askAs = await startWorker();
});

const analyse = async () =>
  resultOf(await askAs(page)('analyse', { report, format: 'html', columnLinks: [] })).key;
const placeKeyOf = (url: string) => parseRoute(new URL(url).hash);

describe('a report that has another version', () => {
  it('says so with its place’s reports', async () => {
    const { versions } = resultOf(
      await askAs(page)('earlierReports', { key: await analyse(), columnLinks: null }),
    );
    expect(versions).toEqual([{ href: pdf, name: report.links[0]!.text, format: 'pdf', kept: false }]);
  });

  it('leads to the library, where nothing is kept before the reader’s click, and both are after it', async () => {
    const key = await analyse();
    expect(await askAs(page)('openVersions', { key, tabId: null })).toEqual({ ok: true, value: null });
    const route = placeKeyOf(opened[0]!);
    expect(route).toMatchObject({ tab: 'places', versions: true });
    const placeKey = route.place!;
    const before = resultOf(await askAs(library)('versionsOf', { placeKey }));
    expect(before).toMatchObject({
      period: '2022',
      open: { href: address, format: 'html', kept: false },
      others: [{ href: pdf, kept: false }],
    });
    expect(resultOf(await askAs(library)('pastOf', { placeKey })).read).toEqual([]);
    expect(resultOf(await askAs(library)('keepOpenVersion', { placeKey })).state).toBe('kept');
    const other = { ...report, address: pdf, text: report.text.replace('18.62', '18.26'), links: [] };
    await askAs(library)('readPast', { report: other, format: 'pdf', expect: { placeKey }, named: null });
    expect(resultOf(await askAs(library)('versionsOf', { placeKey }))).toMatchObject({
      open: { kept: true },
      others: [{ href: pdf, kept: true }],
    });
    let step = resultOf(await askAs(library)('placeRecord', { placeKey }));
    while (step.state !== 'ready') step = resultOf(await askAs(library)('placeRecord', { placeKey }));
    const [pair] = step.record.versions;
    expect(pair?.changed.map(({ before: was, after }) => [was.text, after.text])).toEqual(
      expect.arrayContaining([expect.arrayContaining([expect.stringContaining('18.26')])]),
    );
  });

  it('leads nowhere from a private window, and no page asks for its versions', async () => {
    const key = await analyse();
    const hidden = { ...page, tab: { id: 9, incognito: true } };
    expect(await askAs(hidden)('openVersions', { key, tabId: null })).toEqual({
      ok: false,
      code: 'private-window',
    });
    expect(opened).toEqual([]);
    expect(resultOf(await askAs(library)('versionsOf', { placeKey: '/临澜镇' }))).toBeNull();
    expect((await askAs(library)('keepOpenVersion', { placeKey: '/临澜镇' })).ok).toBe(false);
    expect((await askAs(page)('versionsOf', { placeKey: '/临澜镇' })).ok).toBe(false);
  });
});
