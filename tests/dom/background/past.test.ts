// @vitest-environment node
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { DataOf } from '../../../lib/protocol/entry.ts';
import type { RawSender } from '../../../lib/protocol/sender.ts';
import type { ToBackground } from '../../../lib/protocol/to-background.ts';
import { plainReportText } from '../../../lib/text/report-text.ts';
import {
  type AskWorker,
  clearBrowser,
  librarySender as library,
  pageSender,
  resultOf,
  startWorker,
} from '../../helpers/worker.ts';

const origin = 'chrome-extension://zhengbaotong/';
const portal = 'https://www.pudong.gov.cn/zwgk';
const page = pageSender(`${portal}/2025/1.html`);
const hidden = (sender: RawSender): RawSender => ({ ...sender, tab: { id: 9, incognito: true } });

const reportOf = (place: string, year: number, address: string | null) => ({
  ...plainReportText(
    `${place}人民政府${year}年工作报告
各位代表：
现在，我代表镇人民政府向大会报告工作，请予审议。
一、${year}年工作回顾
全镇完成税收18.62亿元，同比增长6.4%。新增就业岗位1208个。
二、${year + 1}年工作安排
力争完成税收20亿元。`,
    address,
  ),
  title: `${place}人民政府${year}年工作报告`,
});
const news = plainReportText('临澜镇召开动员会，部署春季植树工作，栽下树苗1200株。', `${portal}/news/3.html`);

const opened: string[] = [];
let askAs: (sender: RawSender) => AskWorker;

beforeEach(async () => {
  clearBrowser();
  opened.length = 0;
  Object.assign(fakeBrowser.tabs, {
    create: vi.fn(async ({ url }: { url: string }) => void opened.push(url)),
    get: vi.fn(async (id: number) => ({ id, incognito: id === 9 })),
  });
  askAs = await startWorker();
});

/** The key that names 临澜镇 among places. */
async function placeKey(): Promise<string> {
  const { head } = await keep(reportOf('临澜镇', 2020, `${portal}/2020/1.html`), null);
  await askAs(library)('storeUse', { name: 'forgetPastReport', values: [head.id] });
  return head.placeKey;
}

async function keep(report: ReturnType<typeof reportOf>, expect: { placeKey: string } | null) {
  const read = resultOf(await askAs(library)('readPast', { report, format: 'html', expect, named: null }));
  if (read.state !== 'kept') throw new Error(read.state);
  return read;
}

const readPast = async (data: Partial<DataOf<ToBackground, 'readPast'>>, sender = library) =>
  askAs(sender)('readPast', { report: news, format: 'html', expect: null, named: null, ...data });

describe('a document that is read in', () => {
  it('is kept whole with what was read of it, once an address', async () => {
    const report = reportOf('临澜镇', 2022, `${portal}/2022/1.html`);
    const { head } = await keep(report, null);
    expect(head.identity).toMatchObject({ place: '临澜镇', period: '2022', format: 'html' });
    expect(head).toMatchObject({ named: null, address: report.address, figures: 4 });
    await keep(report, { placeKey: head.placeKey });
    const { read } = resultOf(await askAs(library)('pastOf', { placeKey: head.placeKey }));
    expect(read.map(({ id }) => id)).toEqual([head.id]);
  });

  it('longer than any report is not kept: its place would never open again', async () => {
    const report = reportOf('临澜镇', 2022, `${portal}/2022/1.html`);
    const long = { ...report, text: `${report.text}\n${'新增就业岗位1208个。'.repeat(27_500)}` };
    expect(await readPast({ report: long })).toEqual({ ok: false, code: 'too-large' });
  });

  it('that is no report is not kept', async () => {
    expect(resultOf(await readPast({}))).toMatchObject({ state: 'not-report' });
  });

  it('of another place is not kept, and says whose it is', async () => {
    const expect_ = { placeKey: await placeKey() };
    const read = resultOf(await readPast({ report: reportOf('东泽镇', 2021, null), expect: expect_ }));
    expect(read).toMatchObject({ state: 'other-place', found: { place: '东泽镇', period: '2021' } });
    expect(resultOf(await askAs(library)('storeUse', { name: 'allPastReports', values: [] }))).toEqual([]);
  });

  it('of which nobody says whose it is is not kept before somebody does', async () => {
    const text = reportOf('临澜镇', 2021, null)
      .text.split('\n')
      .slice(1)
      .join('\n')
      .replaceAll(/全?镇/g, '全区');
    const report = plainReportText(text.replaceAll(/20\d\d年/g, ''));
    expect(resultOf(await readPast({ report, format: 'text' }))).toMatchObject({ state: 'unnamed' });
    const named = { place: '临澜镇', placeKey: await placeKey(), period: '2021' };
    const read = resultOf(await readPast({ report, format: 'text', named }));
    expect(read).toMatchObject({
      state: 'kept',
      head: {
        named,
        placeKey: named.placeKey,
        identity: { place: '临澜镇', period: '2021', kind: 'annual' },
      },
    });
  });

  it('is not kept from a private window', async () => {
    const report = reportOf('临澜镇', 2022, null);
    expect(await readPast({ report }, hidden(library))).toEqual({ ok: false, code: 'private-window' });
  });
});

describe('the list of a place', () => {
  const links = [
    { text: '临澜镇2021年政府工作报告', href: `${portal}/2021/1.html`, span: null },
    { text: '关于植树的通知', href: `${portal}/9.html`, span: null },
  ];
  const here = { ...reportOf('临澜镇', 2025, `${portal}/2025/1.html`), links };
  const open = async (sender: RawSender, tabId: number | null = null) => {
    const ask = askAs(sender);
    const { key } = resultOf(await ask('analyse', { report: here, format: 'html', columnLinks: [] }));
    return ask('openPast', { key, tabId });
  };
  const titles = async (key: string) => {
    const { known } = resultOf(await askAs(library)('pastOf', { placeKey: key }));
    return known.items.flatMap((item) =>
      item.type === 'report' ? [[item.report.period, item.report.current]] : [],
    );
  };

  it('opens from a report, with it and what its page alone leads to', async () => {
    const key = await placeKey();
    expect(await open(page)).toEqual({ ok: true, value: null });
    expect(opened).toEqual([`${origin}library.html#place=${encodeURIComponent(key)}`]);
    expect(await titles(key)).toEqual([
      ['2025', true],
      ['2020', false],
    ]);
  });

  it('without such a page holds what is known, and no report that nobody opened', async () => {
    const key = await placeKey();
    expect(await titles(key)).toEqual([]);
    await keep(reportOf('临澜镇', 2022, null), { placeKey: key });
    const { place, read } = resultOf(await askAs(library)('pastOf', { placeKey: key }));
    expect([place.name, read.length]).toEqual(['临澜镇', 1]);
  });

  it('of a place whose reports the catalogue has is there before anything was read', async () => {
    const { place, known } = resultOf(
      await askAs(library)('pastOf', { placeKey: 'shanghai-pudong-jinqiao-zhen' }),
    );
    expect(place).toMatchObject({ name: '金桥镇', within: expect.arrayContaining(['浦东新区']) });
    expect(known.items.length).toBeGreaterThan(0);
    expect(known.items.every((item) => item.type === 'missing' || !item.report.current)).toBe(true);
  });

  it('is not opened from a private window, by the page or by the popup over it', async () => {
    const refused = { ok: false, code: 'private-window' };
    expect(await open(hidden(page))).toEqual(refused);
    expect(await open({ id: 'zhengbaotong', url: `${origin}popup.html` }, 9)).toEqual(refused);
    expect(opened).toEqual([]);
  });
});
