import { describe, expect, test } from 'vitest';
import { numberOf, readLawText } from '../../../scripts/laws/read-law-text.ts';

const regulation = `# 某湖管理条例

2003年6月8日 中华人民共和国国务院令第379号公布

2018年3月19日 《国务院关于修改〈某湖管理条例〉的决定》第一次修订

<!-- INFO END -->

## 第一章 总则

第一条 为了保护某湖，制定本条例。

第二条 本条例所称湖长，是指负责一个湖的人。

湖长由政府任命。

第三条 本条例自2003年9月1日起施行。
`;

const decision = `# 某市人民代表大会常务委员会关于湖长的决定

2021年6月23日 某市第十五届人民代表大会常务委员会第三十二次会议通过

<!-- INFO END -->

一、本市设湖长。

二、本决定自公布之日起施行。
`;

describe('the text of a law', () => {
  test('says its title, number, body, days and articles', () => {
    expect(readLawText(regulation)).toMatchObject({
      title: '某湖管理条例',
      number: '国务院令第379号',
      body: '国务院',
      adopted: '2003-06-08',
      edition: '2018-03-19',
      inForce: '2003-09-01',
    });
    expect([...readLawText(regulation).articles]).toEqual([1, 2, 3]);
    expect(readLawText(regulation).words.get(2)).toContain('湖长由政府任命');
  });

  test.each([
    ['2021年7月2日 中华人民共和国国务院令第743号第三次修订', '国务院令第743号'],
    ['2016年1月13日 宁波市人民代表大会常务委员会公告第16号修订', '公告第16号'],
    [
      '2024年8月5日 中华人民共和国国务院、中华人民共和国中央军事委员会令第788号修订',
      '国务院、中央军事委员会令第788号',
    ],
    ['2018年3月19日 《国务院关于修改部分行政法规的决定》修正', '国务院令第379号'],
  ])('has the number of the order of its edition, else the first: %s', (amendment, number) => {
    const text = regulation.replace(/^2018年3月19日.*$/mu, amendment);
    expect(readLawText(text).number).toBe(number);
  });

  test('without articles has the items of a decision, in force when it was passed', () => {
    const text = readLawText(decision);
    expect([...text.articles]).toEqual([1, 2]);
    expect(text).toMatchObject({ body: '某市人民代表大会常务委员会', inForce: '2021-06-23', number: null });
  });

  test.each([
    ['公布', '2003-06-08'],
    ['发布', '2003-06-08'],
    ['通过', '2003-05-30'],
  ])('that is in force from its %s says which day that was', (upon, since) => {
    const text = regulation
      .replace('2003年6月8日', '2003年5月30日 国务院第12次常务会议通过\n\n2003年6月8日')
      .replace('2003年9月1日', `${upon}之日`);
    expect(readLawText(text)).toMatchObject({ adopted: '2003-05-30', inForce: since });
  });

  test('says nothing that does not stand there', () => {
    expect(readLawText('第一条 只有一条。')).toMatchObject({
      title: null,
      number: null,
      body: null,
      adopted: null,
      inForce: null,
    });
  });

  test.each([
    ['二百一十', 210],
    ['一千二百四十二', 1242],
    ['十', 10],
    ['条', null],
  ])('%s is the article %s', (words, number) => {
    expect(numberOf(words)).toBe(number);
  });
});
