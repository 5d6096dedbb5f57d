import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { FindField } from '../../../components/popup/find-field.tsx';
import { snippetActions } from '../../../entrypoints/pages/snippet-actions.ts';
import { useFinding } from '../../../entrypoints/pages/use-finding.ts';
import type { KeptSnippets } from '../../../entrypoints/pages/use-snippets.ts';
import type { TabReading } from '../../../lib/protocol/shapes.ts';
import { speak } from '../../helpers/i18n.ts';
import { snippetOf } from '../../helpers/kept-snippet.ts';
import { show } from '../components/show.tsx';

const text = '全镇实现地区生产总值88.6亿元。\n全年完成税收，19.66亿元，同比增长4%。';
const page = vi.hoisted(() => ({ find: null as unknown, asked: [] as [string, unknown][] }));
const copied = vi.hoisted(() => [] as string[]);
vi.mock('../../../lib/protocol/ask.ts', () => ({
  askPage: async (_frame: unknown, name: string, data: unknown) => {
    page.asked.push([name, data]);
    return { ok: true, value: name === 'findState' ? page.find : { count: 3, index: 1 } };
  },
}));
vi.mock('../../../entrypoints/pages/clipboard.ts', () => ({
  copyText: async (words: string) => copied.push(words) > 0,
}));
vi.mock('../../../entrypoints/pages/store-access.ts', () => ({ useStore: async () => ({ text }) }));

beforeEach(async () => {
  await speak();
  copied.length = 0;
  Object.assign(page, { find: null, asked: [] });
});

it('what is copied of a snippet in a list ends with the proved link to its words, as on its card', async () => {
  const snippet = snippetOf(text, '19.66亿元');
  const said: string[] = [];
  const { onCopySnippet } = snippetActions({
    kept: { find: () => snippet } as unknown as KeptSnippets,
    say: (code) => void said.push(code),
    onOpen: vi.fn(),
  });
  await onCopySnippet(snippet.id);
  expect(said).toEqual(['copied']);
  expect(copied[0]).toContain(`${snippet.address}#:~:text=`);
});

const reading = { state: 'read', tabId: 7, frameId: 0, address: 'https://www.linlan.gov.cn/1.html' };
const Finding = () => <FindField {...useFinding(reading as TabReading, vi.fn())} />;

it('a find field that is opened anew has what is searched in the page, and goes on from there', async () => {
  page.find = { query: '税收', index: 2, count: 3 };
  const root = show(<Finding />);
  await act(async () => {});
  expect(root.querySelector('input')!.value).toBe('税收');
  expect(root.textContent).toContain('第2处，共3处');
  // What is typed now takes its place.
  const field = root.querySelector('input')!;
  act(() => field.focus());
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 2]);
  await act(async () => root.querySelectorAll('button')[1]!.click());
  expect(page.asked.at(-1)).toEqual(['findStep', { by: 1 }]);
});
