import { beforeAll, describe, expect, it } from 'vitest';
import { makeBriefPicture } from '../../../components/brief/brief-picture.ts';
import { makeQuotePicture } from '../../../components/library/quote-picture.tsx';
import { speak } from '../../helpers/i18n.ts';
import { keptSnippet } from '../../helpers/kept-snippet.ts';

beforeAll(() => speak());

const drawn = (fields = {}) => {
  const picture = makeQuotePicture(keptSnippet(fields));
  const svg = new DOMParser().parseFromString(picture.svg, 'image/svg+xml').documentElement;
  return {
    ...picture,
    root: svg,
    words: [...svg.querySelectorAll('text')].map((text) => text.textContent).join(''),
  };
};

describe('the picture of a quote', () => {
  it('has the sentence, whose it is and where, the address, the day and who made it', () => {
    const { words, root } = drawn();
    for (const part of [
      '税收 19.66亿元',
      '上半年完成税收19.66亿元，同比增长48.2%。',
      '——云汀镇人民政府2023年上半年工作报告（2023-07-19），第一部分·一，第1段',
      'https://www.example.gov.cn/zwgk/2023/320038.html',
      '2026-03-02 查看',
      '非官方工具',
    ])
      expect(words).toContain(part);
    expect(root.nodeName).toBe('svg');
  });

  it('stands alone, and shows hostile words as words', () => {
    const sentence = '<script>alert(1)</script><image href="https://a.example/x.png"/>';
    const { words, root } = drawn({ sentence });
    expect(words).toContain(sentence);
    expect(root.querySelectorAll('script, image, style, foreignObject')).toHaveLength(0);
    const attributes = [...root.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((name) => /href|src|^on/.test(name))).toEqual([]);
  });

  it('is as high as its words, and no line runs over its edge', () => {
    const long = drawn({
      sentence: '全面推进各项重点工作。'.repeat(40),
      address: `https://a.gov.cn/${'x'.repeat(300)}`,
    });
    expect(long.height).toBeGreaterThan(drawn().height);
    const lines = [...long.root.querySelectorAll('text')];
    expect(Math.max(...lines.map((line) => Number(line.getAttribute('y'))))).toBeLessThan(long.height);
    for (const { textContent } of lines) expect(textContent!.length).toBeLessThan(90);
  });
});

describe('the picture of 一页读懂', () => {
  it('has the title, the source and each clause under its heading, long ones in lines, hostile ones as words', () => {
    const hostile = '<script>alert(1)</script>';
    const long = '完成规模以上工业总产值64.8亿元，'.repeat(6);
    const { svg, height } = makeBriefPicture({
      title: '云汀镇人民政府2023年上半年工作报告',
      source: '云汀镇 · 2023年上半年',
      address: null,
      isDamaged: true,
      parts: [{ title: '目标', lines: [long, hostile] }],
    });
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    const lines = [...root.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
    expect(lines[0]).toBe('云汀镇人民政府2023年上半年工作报告');
    expect(lines.join('')).toContain(`目标· ${long}· ${hostile}`);
    expect(lines.filter((words) => words.includes('此页文字有缺损'))).toHaveLength(1);
    expect(lines.at(-1)).toContain('非官方工具');
    expect(root.querySelector('script')).toBeNull();
    const last = [...root.querySelectorAll('text')].at(-1);
    expect(Number(last?.getAttribute('y'))).toBeLessThan(height);
  });
});
