import { Blob as NodeBlob } from 'node:buffer';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PastRow, PastRowState } from '../../../components/library/past-props.ts';
import { fetchPage } from '../../../entrypoints/library/fetch-page.ts';
import { readFile } from '../../../entrypoints/library/load-report.ts';
import { keepPace } from '../../../entrypoints/library/pace.ts';
import { fail, type Outcome } from '../../../entrypoints/library/past-failure.ts';
import { type PastRunWorld, runPast } from '../../../entrypoints/library/past-run.ts';
import { decodeDocument } from '../../../lib/portals/decode-page.ts';
import { headOfPast } from '../../../lib/records/past-report.ts';
import { openPdfInNode } from '../../../scripts/pdf-text.ts';
import { keptPast } from '../../helpers/kept-past.ts';
import { makeDocx } from '../../helpers/made-docx.ts';
import { makePdf } from '../../helpers/made-pdf.ts';

// The page's pdf.js is a file of the extension; here the package's build for Node opens a file.
vi.mock('../../../entrypoints/viewer/pdf-document.ts', () => ({
  openPdf: async (bytes: Uint8Array<ArrayBuffer>) => {
    const { open, close } = openPdfInNode();
    return { document: await open(bytes), close };
  },
}));

/** Lines of a text as a PDF prints them: 30 characters each. */
const pdfOf = (text: string) =>
  makePdf([
    (text.match(/.{1,30}/g) ?? []).map((str, line) => ({ x: 72, y: 100 + line * 20, str })),
  ] as never) as Uint8Array<ArrayBuffer>;
const wordOf = (text: string) =>
  makeDocx({ body: `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>` }) as Uint8Array<ArrayBuffer>;

const site = 'https://www.example.gov.cn/zwgk';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const pageOf = (words: string, more = '') =>
  `<!DOCTYPE html><title>工作报告</title><div class="TRS_Editor"><p>${words}</p></div>${more}`;
const sentence = '全年完成税收17.50亿元，同比增长6.4%，新增就业岗位1208个，各项工作平稳有序。'.repeat(4);

const row = (id: string, more: Partial<PastRow> = {}): PastRow => ({
  id,
  title: null,
  place: '云汀镇',
  period: '2022',
  listed: null,
  href: `${site}/${id}.html`,
  from: 'catalogue',
  current: false,
  ticked: true,
  is: { state: 'new' },
  ...more,
});

/** A run over pages that stand in a record; what was asked for and what became of each row. */
function world(pages: Record<string, Outcome<string>>, more: Partial<PastRunWorld> = {}) {
  const asked: string[] = [];
  const states = new Map<string, PastRowState[]>();
  const sent: Parameters<PastRunWorld['readPast']>[0][] = [];
  const stop = new AbortController();
  const run: PastRunWorld = {
    signal: stop.signal,
    place: { key: keptPast().placeKey, name: '云汀镇', within: [] },
    pace: async () => {},
    isGranted: async () => true,
    async fetchPage(address) {
      asked.push(address);
      const page = pages[address] ?? fail('gone', '404');
      return page.ok
        ? { ok: true, value: { url: address, contentType: 'text/html', bytes: bytesOf(page.value) } }
        : page;
    },
    async readPast(data) {
      sent.push(data);
      return { ok: true, value: { state: 'kept', head: headOfPast(keptPast()) } };
    },
    onState: (of, is) => states.set(of.id, [...(states.get(of.id) ?? []), is]),
    onTurn: () => {},
    ...more,
  };
  const ends = () => [...states].map(([id, all]) => [id, all.at(-1)]);
  return { run, asked, sent, stop, ends };
}

const ok = (value: string): Outcome<string> => ({ ok: true, value });

describe('a run', () => {
  it('reads each report by its address, and names what failed with its reason', async () => {
    const { run, asked, sent, ends } = world({
      [`${site}/a.html`]: ok(pageOf(sentence)),
      [`${site}/empty.html`]: ok('<p></p>'),
      [`${site}/busy.html`]: fail('refused', '503'),
    });
    const rows = [row('a'), row('gone'), row('empty'), row('busy')];
    expect(await runPast(rows, run)).toEqual({ read: 1, failed: 3, cancelled: false });
    expect(asked).toEqual(rows.map(({ href }) => href));
    expect(sent).toMatchObject([
      {
        report: { address: `${site}/a.html`, text: sentence },
        format: 'html',
        expect: { placeKey: keptPast().placeKey },
        named: { place: '云汀镇', period: '2022' },
      },
    ]);
    expect(ends()).toEqual([
      ['a', { state: 'read', at: keptPast().readAt, figures: 2 }],
      ['gone', { state: 'failed', code: 'gone', detail: '404' }],
      ['empty', { state: 'failed', code: 'no-text', detail: null }],
      ['busy', { state: 'failed', code: 'refused', detail: '503' }],
    ]);
  });

  it('asks no site that was not granted, and none where people log in', async () => {
    const login = 'https://login.example.gov.cn/report.html';
    const { run, asked, ends } = world({}, { isGranted: async (address) => !address.includes('/no') });
    await runPast([row('no'), row('login', { href: login })], run);
    expect(asked).toEqual([]);
    expect(ends()).toEqual([
      ['no', { state: 'failed', code: 'not-permitted', detail: 'www.example.gov.cn' }],
      ['login', { state: 'failed', code: 'not-permitted', detail: 'login.example.gov.cn' }],
    ]);
  });

  it('reads a report of several pages whole, or not at all', async () => {
    const script = (at: number) => `<script>createPageHTML(3, ${at}, "b", "html");</script>`;
    const pages = {
      [`${site}/b.html`]: ok(pageOf(`一、${sentence}`, script(0))),
      [`${site}/b_1.html`]: ok(pageOf(`二、${sentence}`, script(1))),
      [`${site}/b_2.html`]: ok(pageOf(`三、${sentence}`, script(2))),
    };
    const whole = world(pages);
    await runPast([row('b')], whole.run);
    expect(whole.asked).toEqual(Object.keys(pages));
    expect(whole.sent[0]?.report.text.split('\n').map((line) => line[0])).toEqual(['一', '二', '三']);
    const { [`${site}/b_2.html`]: _last, ...half } = pages;
    const broken = world(half);
    expect(await runPast([row('b')], broken.run)).toMatchObject({ read: 0, failed: 1 });
    expect(broken.sent).toEqual([]);
  });

  it('reads a report that is a file, by its bytes and not by its type or address', async () => {
    const file = `${site}/attach.do?id=1`;
    const announced = 'application/octet-stream';
    const { run, sent, ends } = world(
      {},
      {
        fetchPage: async (url) => ({
          ok: true,
          value:
            url === file
              ? { url, contentType: announced, bytes: pdfOf(sentence) }
              : { url, contentType: 'application/pdf', bytes: bytesOf(pageOf('请先登录')) },
        }),
      },
    );
    await runPast([row('a', { href: file }), row('b', { href: `${site}/b.pdf` })], run);
    expect(sent).toMatchObject([{ format: 'pdf', report: { address: file, file: { name: null } } }]);
    expect(ends()).toEqual([
      ['a', { state: 'read', at: keptPast().readAt, figures: 2 }],
      ['b', { state: 'failed', code: 'unread', detail: 'web-page' }],
    ]);
  });

  it('follows no redirect, but asks for the same address under https once', async () => {
    const insecure = `${site}/a.html`.replace('https:', 'http:');
    const { run, asked, sent, ends } = world({
      [insecure]: fail('redirected'),
      [`${site}/a.html`]: ok(pageOf(sentence)),
      [`${site}/b.html`]: fail('redirected'),
    });
    await runPast([row('a', { href: insecure }), row('b')], run);
    expect(asked).toEqual([insecure, `${site}/a.html`, `${site}/b.html`]);
    expect(sent.map(({ report }) => report.address)).toEqual([`${site}/a.html`]);
    expect(ends()[1]).toEqual(['b', { state: 'failed', code: 'redirected', detail: null }]);
  });

  it('follows no document further than ten pages', async () => {
    const endless = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [
        `${site}/c${at === 0 ? '' : `_${at}`}.html`,
        ok(pageOf(sentence, `<script>createPageHTML(30, ${at}, "c", "html");</script>`)),
      ]),
    );
    const { run, asked } = world(endless);
    await runPast([row('c')], run);
    expect(asked).toHaveLength(11);
  });

  it('stops at once, leaves what was read and asks nothing more', async () => {
    const { run, asked, ends, stop } = world({ [`${site}/a.html`]: ok(pageOf(sentence)) });
    const fetch = run.fetchPage;
    run.fetchPage = async (address, signal) => {
      if (address.endsWith('/b.html')) stop.abort();
      signal.throwIfAborted();
      return fetch(address, signal);
    };
    expect(await runPast([row('a'), row('b'), row('c')], run)).toEqual({
      read: 1,
      failed: 0,
      cancelled: true,
    });
    expect(asked).toEqual([`${site}/a.html`]);
    expect(ends()[0]).toEqual(['a', { state: 'read', at: keptPast().readAt, figures: 2 }]);
  });

  it('goes on with the rest where one page makes the reading fail', async () => {
    const { run, ends } = world({ [`${site}/a.html`]: ok(pageOf(sentence)) });
    const fetch = run.fetchPage;
    run.fetchPage = async (address, signal) => {
      if (address.endsWith('/bad.html')) throw new RangeError('too deep');
      return fetch(address, signal);
    };
    const shown = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await runPast([row('bad'), row('a')], run)).toEqual({ read: 1, failed: 1, cancelled: false });
    expect(ends()[0]).toEqual(['bad', { state: 'failed', code: 'analysis-failed', detail: null }]);
    expect(shown).toHaveBeenCalledOnce();
    shown.mockRestore();
  });

  it('says what a document was that is no report of the place', async () => {
    const found = {
      title: null,
      place: '东泽镇',
      district: null,
      placeId: null,
      period: '2022',
      genre: null,
    };
    const { run, ends } = world(
      { [`${site}/a.html`]: ok(pageOf(sentence)) },
      { readPast: async () => ({ ok: true, value: { state: 'other-place', found } }) },
    );
    await runPast([row('a')], run);
    expect(ends()).toEqual([['a', { state: 'failed', code: 'other-place', detail: '东泽镇' }]]);
  });
});

describe('the pace', () => {
  it('leaves a second between two requests to one host, and none between two hosts', async () => {
    let now = 0;
    const waited: number[] = [];
    const wait = async (ms: number) => {
      waited.push(ms);
      now += ms;
    };
    const pace = keepPace({ now: () => now, wait });
    const { signal } = new AbortController();
    await pace(`${site}/1.html`, signal);
    now += 300;
    await pace('https://other.gov.cn/1.html', signal);
    await pace(`${site}/2.html`, signal);
    now += 1_500;
    await pace(`${site}/3.html`, signal);
    expect(waited).toEqual([700]);
  });

  it('is left at once when the reader stops', async () => {
    const stop = new AbortController();
    const pace = keepPace();
    await pace(`${site}/1.html`, stop.signal);
    const second = pace(`${site}/2.html`, stop.signal);
    stop.abort();
    await expect(second).rejects.toThrow();
  });
});

describe('a request', () => {
  afterEach(() => vi.unstubAllGlobals());
  const { signal } = new AbortController();
  const answer = (response: Response | Error) => {
    const fetched = vi.fn(async (_url: string, _options: RequestInit) => {
      if (response instanceof Error) throw response;
      return response;
    });
    vi.stubGlobal('fetch', fetched);
    return fetched;
  };

  it('sends nothing but the address', async () => {
    const fetched = answer(new Response('文', { headers: { 'content-type': 'text/html' } }));
    expect(await fetchPage(`${site}/1.html`, signal)).toMatchObject({ ok: true });
    expect(fetched.mock.calls[0]?.[0]).toBe(`${site}/1.html`);
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(fetched.mock.calls[0]?.[1]).not.toHaveProperty('headers');
  });

  it('does not follow a redirect, wherever it leads', async () => {
    const redirect = Object.defineProperties(new Response(), {
      type: { value: 'opaqueredirect' },
      status: { value: 0 },
      ok: { value: false },
    });
    const fetched = answer(redirect);
    expect(await fetchPage(`${site}/1.html`, signal)).toEqual(fail('redirected'));
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({ redirect: 'manual' });
  });

  it.each([
    ['404', new Response('', { status: 404 }), fail('gone', '404')],
    ['an error of the site', new Response('', { status: 502 }), fail('refused', '502')],
    [
      'a picture',
      new Response('GIF89a', { headers: { 'content-type': 'image/gif' } }),
      fail('wrong-kind', 'image/gif'),
    ],
    [
      'a page longer than is read',
      new Response(new Uint8Array(8_000_001), { headers: { 'content-type': 'text/html' } }),
      fail('too-large'),
    ],
    ['no connection', new TypeError('Failed to fetch'), fail('no-answer')],
  ])('%s is said as it is', async (_what, response, failure) => {
    answer(response);
    expect(await fetchPage(`${site}/1.html`, signal)).toEqual(failure);
  });
});

describe('characters', () => {
  /** 政府工作报告 in GBK. */
  const gbk = new Uint8Array([0xd5, 0xfe, 0xb8, 0xae, 0xb9, 0xa4, 0xd7, 0xf7, 0xb1, 0xa8, 0xb8, 0xe6]);
  const withHead = (head: string) => new Uint8Array([...bytesOf(head), ...gbk]);
  it.each([
    ['the header', gbk, 'text/html; charset=GBK', '政府工作报告'],
    ['the page', withHead('<meta charset="gb2312">'), 'text/html', '<meta charset="gb2312">政府工作报告'],
    [
      'the page, as old ones do',
      withHead('<META content="text/html; charset=gb18030">'),
      null,
      '<META content="text/html; charset=gb18030">政府工作报告',
    ],
    ['nobody, in GBK', gbk, null, '政府工作报告'],
    ['nobody, in UTF-8', bytesOf('政府工作报告'), null, '政府工作报告'],
    ['a mark of byte order against the header', bytesOf('\ufeff政府'), 'text/html; charset=gbk', '政府'],
    ['a name that is none', gbk, 'text/html; charset=chinese-old', '政府工作报告'],
  ])('are said by %s', (_who, bytes, contentType, text) => {
    expect(decodeDocument(bytes, contentType)).toBe(text);
  });
});

describe('a file', () => {
  afterEach(() => vi.unstubAllGlobals());
  it('of text is read as it stands, a page by its body, both without an address', async () => {
    const text = await readFile(new File(['云汀镇\r\n税收17.50亿元'], '云汀镇2021.txt'));
    expect(text).toMatchObject({
      ok: true,
      value: { format: 'text', report: { text: '云汀镇\n税收17.50亿元', address: null } },
    });
    const page = await readFile(new File([pageOf(sentence)], 'report.htm'));
    expect(page).toMatchObject({
      ok: true,
      value: { format: 'html', report: { text: sentence, address: null, links: [] } },
    });
  });

  it('is what its bytes are: a PDF and a Word document under any name', async () => {
    const pdf = await readFile(new File([pdfOf(sentence)], '2021.txt'));
    expect(pdf).toMatchObject({
      ok: true,
      value: {
        format: 'pdf',
        report: { address: null, file: { name: '2021.txt', pages: [{ start: 0, page: 1 }] } },
      },
    });
    expect(pdf.ok && pdf.value.report.text.replaceAll('\n', '')).toBe(sentence);
    // jsdom's own has no stream to unpack from.
    vi.stubGlobal('Blob', NodeBlob);
    const word = await readFile(new File([wordOf(sentence)], '2021.pdf'));
    expect(word).toMatchObject({
      ok: true,
      value: {
        format: 'word',
        report: { text: sentence, address: null, file: { size: wordOf(sentence).length } },
      },
    });
  });

  it('that gives no text is named with its problem', async () => {
    const unread = async (bytes: BlobPart, name: string) => readFile(new File([bytes], name));
    expect(await unread('', '2021.pdf')).toEqual(fail('unread', 'empty'));
    expect(await unread('<html><p>404</p>', '2021.pdf')).toEqual(fail('unread', 'web-page'));
    expect(await unread(makePdf([[]]) as Uint8Array<ArrayBuffer>, '2021.pdf')).toEqual(
      fail('unread', 'scan'),
    );
    expect(await unread(' \n', '2021.txt')).toEqual(fail('unread', 'no-text'));
  });
});
