import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ActionWorld } from '../../../entrypoints/session/action-world.ts';
import { copyLink } from '../../../entrypoints/session/copy-link.ts';
import { readPageText } from '../../../lib/page/page-text.ts';
import type { DocumentFormat } from '../../../lib/records/snippet.ts';
import type { ReportFile } from '../../../lib/text/report-file.ts';

const copied = vi.hoisted(() => [] as string[]);
vi.mock('../../../entrypoints/session/clipboard.ts', () => ({
  copyPlain: (_document: Document, text: string) => copied.push(text) > 0,
}));

const address = 'https://www.example.gov.cn/zwgk/1.html';

/** Copies the link to the first place of some words in the report of a page; gives what was copied and said. */
function copyFrom(
  html: string,
  words: string,
  {
    format = 'html' as DocumentFormat,
    from = address as string | null,
    file = null as ReportFile | null,
  } = {},
) {
  document.body.innerHTML = html;
  const root = document.querySelector('main')!;
  const { text, map } = readPageText(root);
  const said: string[] = [];
  const world = {
    source: { document, format },
    state: { update: ({ notice }: { notice: { code: string } }) => said.push(notice.code) },
    reading: () => ({ read: { report: { text, address: from, file }, root, map } }),
  } as unknown as ActionWorld;
  const start = text.indexOf(words);
  copyLink(world, { start, end: start + words.length });
  return { link: copied[0] && decodeURIComponent(copied[0]), said };
}

describe('the link to a place', () => {
  beforeEach(() => {
    copied.length = 0;
  });

  it('leads to the words where they stand once in all that the page shows', () => {
    const { link, said } = copyFrom(
      '<nav>首页</nav><main><p>完成税收19.66亿元，同比增长4%。</p></main>',
      '19.66亿元',
    );
    expect(link).toMatch(/^https:\/\/www\.example\.gov\.cn\/zwgk\/1\.html#:~:text=.*19\.66亿元/);
    expect(said).toEqual(['link-copied']);
  });

  it('takes context with it where a menu or a summary around the report has the same words', () => {
    const html =
      '<header>要闻：税收19.66亿元</header><main><p>上半年，全镇完成税收19.66亿元，同比增长4%。</p></main>';
    const { link, said } = copyFrom(html, '19.66亿元');
    expect(link).toMatch(/#:~:text=.+-,19\.66亿元|#:~:text=.+全镇完成税收-/);
    expect(said).toEqual(['link-copied']);
  });

  it('is that of the page, and said to be, where nothing tells the place from another', () => {
    const { link, said } = copyFrom(
      '<aside>新增岗位412个。</aside><main><p>新增岗位412个。</p></main>',
      '412个',
    );
    expect(link).toBe(address);
    expect(said).toEqual(['page-link-copied']);
  });

  it('leads to the page of a PDF', () => {
    const file = { sha256: 'f'.repeat(64), size: 9, name: null, pages: [{ start: 0, page: 7 }] };
    const { link, said } = copyFrom('<main><p>税收19.66亿元。</p></main>', '19.66亿元', {
      format: 'pdf',
      file,
    });
    expect(link).toBe(`${address}#page=7`);
    expect(said).toEqual(['link-copied']);
  });

  it('is none of a file without an address', () => {
    const { link, said } = copyFrom('<main><p>税收19.66亿元。</p></main>', '19.66亿元', { from: null });
    expect(link).toBeUndefined();
    expect(said).toEqual(['no-address']);
  });
});
