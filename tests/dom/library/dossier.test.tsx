import { createHash } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeDossier } from '../../../entrypoints/library/dossier-file.tsx';
import { exportFile } from '../../../entrypoints/library/export-file.ts';
import { parseCsv } from '../../../lib/formats/csv.ts';
import type { Snippet } from '../../../lib/records/snippet.ts';
import { speak } from '../../helpers/i18n.ts';
import { plainFigure, snippetOf } from '../../helpers/kept-snippet.ts';

const texts = new Map<string, string>();
vi.mock('../../../entrypoints/pages/store-access.ts', () => ({
  useStore: (_name: string, hash: string) => {
    const text = texts.get(hash);
    return Promise.resolve(text === undefined ? null : { hash, text });
  },
}));

const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)> 5%</style><b>';
const text = `一、经济\n上半年完成税收19.66亿元，同比增长48.2%。\n新增岗位412个。\n新增岗位412个，其中青年岗位过半。\n${hostile}`;
const bodyHash = createHash('sha256').update(text).digest('hex');
const address = 'https://www.example.gov.cn/1.html';
const keep = (quote: string, fields: Partial<Snippet> = {}, nth = 0) => ({
  ...snippetOf(text, quote, nth),
  bodyHash,
  address,
  ...fields,
});

const look = {
  at: '2026-03-03T09:15:00+08:00',
  place: 'changed',
  body: 'different',
  found: '413个',
  bodyHash: 'b'.repeat(64),
} as const;
const snippets = [
  keep('19.66亿元'),
  keep('412个', { note: hostile, tags: ['就业'], check: look }, 1),
  keep('48.2%', { bodyHash: 'c'.repeat(64), address: 'javascript:alert(1)' }),
];

/** The file, read by a browser's own parser, with what it would fetch or run. */
async function openDossier(of: Snippet[] = snippets): Promise<{ html: string; page: Document }> {
  const html = await makeDossier(of, 'gbt-2015');
  return { html, page: new DOMParser().parseFromString(html, 'text/html') };
}

beforeAll(() => speak());
fakeBrowser.runtime.getManifest = () =>
  ({ version: '0.1.0' }) as ReturnType<typeof fakeBrowser.runtime.getManifest>;

describe('a dossier', () => {
  beforeEach(() => {
    texts.clear();
    texts.set(bodyHash, text);
  });

  it('tells a goal from a result, in its contents and over its quote', async () => {
    const goal = keep('19.66亿元', {
      figure: { ...plainFigure, indicator: '税收', period: '2099', status: 'target', goal: true },
    });
    const { page } = await openDossier([goal]);
    expect(page.querySelector('#contents td:nth-of-type(2)')!.textContent).toBe('19.66亿元（2099年，目标）');
    expect(page.querySelector('#s1 .printed')!.textContent).toBe('19.66亿元（2099年，目标）');
  });

  it('stands alone: no script, nothing fetched, and a policy that lets its own style in by its hash', async () => {
    const { html, page } = await openDossier();
    expect(html.startsWith('<!doctype html>\n<html lang="zh-CN">')).toBe(true);
    expect(page.querySelectorAll('script, img, iframe, object, embed, link, base, form')).toHaveLength(0);
    const attributes = [...page.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name }) => /^on|^style$|^src/.test(name))).toEqual([]);
    const policy = page.querySelector('meta[http-equiv]')!.getAttribute('content')!;
    const style = page.querySelector('style')!.textContent!;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    expect(style).not.toMatch(/url\(|@import/);
    expect(page.head.firstElementChild?.getAttribute('charset')).toBe('utf-8');
  });

  it('breaks no day of a source line, in its contents and under its quotations', async () => {
    const { page } = await openDossier();
    for (const place of ['#contents', '.source-line'])
      expect(page.querySelector(`${place} .day`)?.textContent, place).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('is in the language of its own words, and what a report prints in it in Chinese', async () => {
    await speak('en');
    const { page } = await openDossier();
    await speak();
    expect(page.documentElement.lang).toBe('en');
    const chinese = (selector: string) =>
      [...page.querySelectorAll(selector)].map((element) => element.closest('[lang]')?.getAttribute('lang'));
    for (const selector of ['blockquote', '.source-line', '.context', 'pre', 'h2 .printed'])
      expect(new Set(chinese(selector)), selector).toEqual(new Set(['zh-CN']));
    expect(new Set(chinese('dt'))).toEqual(new Set(['en']));
  });

  it('shows hostile words as words, and leads nowhere but to pages of the web and to itself', async () => {
    const { page } = await openDossier();
    expect(page.body.textContent).toContain(hostile);
    const targets = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
    expect(targets.every((target) => /^(?:https:\/\/www\.example\.gov\.cn\/|#s\d$)/.test(target))).toBe(true);
  });

  it('has each quote in its context with the mark on its own place, its reading, source and hashes', async () => {
    const { page } = await openDossier();
    const [first, second, third] = page.querySelectorAll('article');
    expect(first!.querySelector('h2')?.textContent).toContain('19.66亿元');
    expect(first!.textContent).toContain('上半年完成税收19.66亿元，同比增长48.2%。');
    expect(first!.textContent).toContain(
      '上海市浦东新区云汀镇人民政府. 云汀镇人民政府2023年上半年工作报告[R/OL]. (2023-07-19)',
    );
    expect(first!.textContent).toContain(bodyHash);
    expect(first!.querySelector('a')?.getAttribute('href')).toContain(`${address}#:~:text=`);
    const context = second!.querySelector('.context')!;
    expect(context.querySelectorAll('mark')).toHaveLength(1);
    expect(context.textContent!.split('412个')).toHaveLength(3);
    const before = context.querySelector('mark')!.previousSibling!.textContent!;
    expect(before, 'the second of two').toContain('412个');
    expect(third!.querySelector('a')).toBeNull();
  });

  it('says a change in one wording, in its table and in its body', async () => {
    const growth = {
      text: '48.2 %',
      value: 48.2,
      valueTo: null,
      unit: '%',
      dir: 'up',
      lead: '增长',
    } as const;
    const figure = {
      ...{ ...plainFigure, indicator: '税收' },
      growth: { ...growth, basis: '同比', approx: 'exact' as const, inferred: [] },
    };
    const { page } = await openDossier([keep('19.66亿元', { figure })]);
    const said = ['#contents tbody tr', 'article h2', 'article dl'].map(
      (at) => page.querySelector(at)!.textContent,
    );
    expect(said.map((words) => words!.includes('同比增长48.2%'))).toEqual([true, true, true]);
    expect(said.join('')).not.toContain('上升');
  });

  it('goes as the text goes', async () => {
    const { page } = await openDossier([...snippets].reverse());
    expect([...page.querySelectorAll('h2 .printed')].map((quote) => quote.textContent)).toEqual([
      '48.2%',
      '19.66亿元',
      '412个',
    ]);
  });

  it('tells the history of checks, or that there was none, and what all this proves', async () => {
    const { page } = await openDossier();
    const [first, second] = page.querySelectorAll('article');
    expect(first!.textContent).toContain('保存以后没有再核对过');
    expect(second!.textContent).toContain('413个');
    expect(second!.textContent).toContain('b'.repeat(64));
    expect(page.querySelector('#proof')?.textContent).toContain('不能代替公证');
  });

  it('holds the whole text of each report once, so that its hash can be worked out again', async () => {
    const { page } = await openDossier();
    const kept = page.querySelectorAll('#texts pre');
    expect(kept).toHaveLength(1);
    expect(createHash('sha256').update(kept[0]!.textContent!).digest('hex')).toBe(bodyHash);
    texts.clear();
    expect((await openDossier()).page.querySelector('#texts')?.textContent).toContain('没有保存全文');
  });
});

describe('a table and a list in Markdown', () => {
  beforeEach(() => texts.set(bodyHash, text));
  const written = async (format: 'csv' | 'markdown') =>
    [...(await exportFile(snippets, format)).parts].join('');

  it('lead to the same words as the dossier, each to its own place', async () => {
    const { page } = await openDossier();
    const links = [...page.querySelectorAll('article a')].map((link) => link.getAttribute('href')!);
    expect(links.map((link) => link.includes('#:~:text='))).toEqual([true, true]);
    const [heads, ...rows] = parseCsv((await written('csv')).replace(/^\uFEFF/, '')).rows.map(
      ({ cells }) => cells,
    );
    expect(rows.map((cells) => cells[heads!.indexOf('原处链接')])).toEqual([...links, '']);
    const markdown = await written('markdown');
    for (const link of links) expect(markdown).toContain(link);
  });

  it('say of a hash once what it is', async () => {
    const markdown = await written('markdown');
    expect(markdown).toContain(`- 正文 SHA-256: ${bodyHash}`);
    expect(markdown).not.toContain('SHA-256: SHA-256');
  });
});
