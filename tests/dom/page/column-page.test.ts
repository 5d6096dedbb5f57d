import { afterEach, describe, expect, it, vi } from 'vitest';
import { readColumnPage } from '../../../entrypoints/session/column-page.ts';
import { encodeGbk } from '../../helpers/gbk.ts';

const page = `<!DOCTYPE html><ul>
<li><a href="/2023/a.html">金桥镇2023年政府工作报告</a></li></ul>
<script>globalThis.columnPageRan = true</script><img src="x" onerror="globalThis.columnPageRan = true">`;

/** An answer as `fetch` gives it, from `url` after redirects. */
function answer(
  url: string,
  body: string | Uint8Array<ArrayBuffer> = page,
  contentType = 'text/html',
): Response {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const headers = new Headers({ 'content-type': contentType });
  return { ok: true, url, headers, arrayBuffer: async () => bytes.slice().buffer } as unknown as Response;
}

function withAnswer(url: string, body?: string | Uint8Array<ArrayBuffer>, contentType?: string) {
  const fetched = vi.fn(async (_url: URL, _options: RequestInit) => answer(url, body, contentType));
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

const { origin } = location;
const here = { from: `${origin}/report.html`, signal: new AbortController().signal };
afterEach(() => vi.unstubAllGlobals());

describe('the column page', () => {
  it('is asked without cookies and without saying where the reader is', async () => {
    const fetched = withAnswer(`${origin}/list.html`);
    const links = await readColumnPage('/list.html', here);
    expect(links?.map(({ href }) => href)).toEqual([`${origin}/2023/a.html`]);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(fetched.mock.calls[0]![0].href).toBe(`${origin}/list.html`);
    expect(fetched.mock.calls[0]![1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it.each([
    ['its own declaration', `<meta charset="gb2312">${page}`, undefined],
    ['the server’s word', page, 'text/html; charset=gbk'],
    ['its bytes', page, undefined],
  ])('in GBK is read by %s', async (_by, html, contentType) => {
    withAnswer(`${origin}/list.html`, new Uint8Array(encodeGbk(html)), contentType);
    const links = await readColumnPage('/list.html', here);
    expect(links?.map(({ text }) => text)).toEqual(['金桥镇2023年政府工作报告']);
  });

  it('is never asked of another site', async () => {
    const fetched = withAnswer('https://www.example.org/list.html');
    expect(await readColumnPage('https://www.example.org/list.html', here)).toBeNull();
    expect(fetched).not.toHaveBeenCalled();
  });

  it('is not read when it was sent on to another site, or is larger than a list', async () => {
    withAnswer('https://www.example.org/list.html');
    expect(await readColumnPage('/list.html', here)).toBeNull();
    withAnswer(`${origin}/list.html`, 'x'.repeat(2_000_001));
    expect(await readColumnPage('/list.html', here)).toBeNull();
  });

  it('runs nothing of what it holds', async () => {
    withAnswer(`${origin}/list.html`);
    await readColumnPage('/list.html', here);
    expect(globalThis).not.toHaveProperty('columnPageRan');
  });

  it('is none where the site does not answer', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('no connection');
    });
    expect(await readColumnPage('/list.html', here)).toBeNull();
  });
});
