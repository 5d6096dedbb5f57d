import { describe, expect, it } from 'vitest';
import { readFigures } from '../../helpers/read-figures.ts';

const last = (text: string) => readFigures(text).at(-1)!;

describe('a base that has a name of its own', () => {
  it.each([
    ['企业开办时间较法定时限压缩85%。', '企业开办时间', '比法定时限'],
    ['平均办件时间比国家规定时限缩短66%。', '平均办件时间', '比国家规定时限'],
    ['户籍人口比第五次全国人口普查减少1.4万人。', '户籍人口', '比第五次全国人口普查'],
    ['水利投入比上届五年增长38%。', '水利投入', '比上届五年'],
    ['植树面积比前三年总和还多4万亩。', '植树面积', '比前三年总和'],
    ['农业总产值在2012年基础上翻一番。', '农业总产值', '比2012年'],
    ['单位产值能耗在“十一五”末的基础上下降16%。', '单位产值能耗', '比十一五末'],
    ['工业用地较设市之初增长9倍。', '工业用地', '比设市之初'],
  ])('%s: is the basis of %s and no part of its name', (text, indicator, basis) => {
    expect(last(text)).toMatchObject({ indicator, basis, kind: 'change' });
  });
});

describe('a multiple', () => {
  it.each([
    ['出口额达到12亿美元，是2016年的2.7倍。', '比2016年'],
    ['公路投资完成46亿元，是“十一五”时期的1.9倍。', '比十一五时期'],
    ['利用外资相当于前五年总和的1.6倍。', '比前五年总和'],
    ['贷款余额、存款余额分别是2010年的3.1倍和2.6倍。', '比2010年'],
  ])('%s: is of the time that it names', (text, basis) => {
    expect(last(text)).toMatchObject({ basis, kind: 'share' });
  });

  it.each(['人均产值是全省平均水平的1.3倍。', '产值是“十一五”年均投资的1.9倍。'])(
    '%s: has no basis where it names another thing',
    (text) => {
      expect(last(text).basis).toBeNull();
    },
  );
});
