import { describe, expect, it } from 'vitest';
import { findComments } from '../../../lib/portals/comments.ts';

const document = ['全年完成税收五亿元，各项工作有序推进。'.repeat(12), '谢谢大家。'];

/** How many lines of what stands below a document are left with it. */
function left(...below: string[]): number {
  let start = 0;
  const lines = [...document, ...below].map((text) => {
    const line = { text, start };
    start += text.length + 1;
    return line;
  });
  return findComments(lines, lines.length) - document.length;
}

const one = ['云中燕 2025-01-10 10:20', '路修好了。'];
const other = ['居民甲 昨天 9:05', '出门方便多了。'];

describe('what readers said below a document', () => {
  it('is two comments, or one below a heading', () => {
    expect(left(...one, ...other)).toBe(0);
    expect(left(...one)).toBe(2);
    expect(left('网友评论', ...one)).toBe(0);
    expect(left('网友评论', '路修好了。')).toBe(2);
  });

  it.each(['评论', '网友留言', '全部跟帖（2）', '最新回帖：', '评论（2条）'])('has a heading: %s', (head) => {
    expect(left(head, ...one)).toBe(0);
  });

  it.each([
    '云中燕 2025-01-10 10:20',
    '云中燕 25/01/10 10:20:05',
    '云中燕 1月10日 10:20',
    '云中燕 2025年1月10日 下午3：20',
    '云中燕 今天 10:20',
    '云中燕 昨天10:20',
    '云中燕 前天 10:20',
    '云中燕 5秒前',
    '云中燕 5 分钟前',
    '云中燕 2小时前',
    '云中燕 3天前',
    '云中燕 2个月前',
    '云中燕 1年前',
    '云中燕 刚刚',
    '云中燕：路修好了，出门方便多了。 10分钟前',
  ])('says who, and when: %s', (line) => {
    expect(left('评论', line)).toBe(0);
  });

  it.each(['2025-01-10 10:20', '发表于 2025-01-10 10:20', '发布于昨天 10:20', '刚刚'])(
    'has a name on a line of its own before the time: %s',
    (time) => {
      expect(left('评论', '云中燕', time, '路修好了。')).toBe(0);
      expect(left('云中燕', time, '路修好了。', '居民甲', time, '方便多了。')).toBe(0);
    },
  );

  it('has days alone only below a heading', () => {
    const days = ['云中燕 2025-01-10', '路修好了。', '居民甲 2025年1月11日', '方便多了。'];
    expect(left('评论', ...days)).toBe(0);
    expect(left(...days)).toBe(4);
  });

  it.each([
    '发布时间：2025-01-10 10:20',
    '日期 2025-01-10 10:20',
    '来源：云汀镇 2025-01-10 10:20',
    '更新于 2025-01-10 10:20',
  ])('is no line of the page’s own days: %s', (line) => {
    expect(left('评论', line)).toBe(2);
  });

  it('is no report’s: its headings end the search', () => {
    expect(left('网友评论', '一、经济运行', ...one)).toBe(4);
  });

  it('has four lines at most between two comments without a heading, and eight below one; tools are none', () => {
    const lines = (count: number, text: string) => Array.from({ length: count }, () => text);
    const said = '路修好了，出门方便多了。';
    expect(left(...one, ...lines(4, said), ...other)).toBe(0);
    expect(left(...one, ...lines(5, said), ...other)).not.toBe(0);
    expect(left(...one, ...lines(20, '来自手机'), ...other)).toBe(0);
    expect(left(...one, ...lines(20, '来自小手机'), ...other)).toBe(0);
    expect(left(...one, ...lines(20, '来自的小手机'), ...other)).not.toBe(0);
    expect(left('评论', ...one, ...lines(8, said))).toBe(0);
    expect(left('评论', ...one, ...lines(9, said))).not.toBe(0);
  });

  it('is not looked for below a page that is too short to be a document', () => {
    const lines = ['税收增长。', ...one, ...other].map((text, at) => ({ text, start: at * 10 }));
    expect(findComments(lines, lines.length)).toBe(lines.length);
  });
});
