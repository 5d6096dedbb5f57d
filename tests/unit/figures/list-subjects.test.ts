import { describe, expect, it } from 'vitest';
import { readFigures } from '../../helpers/read-figures.ts';

const namesOf = (text: string) => readFigures(text).map(({ indicator }) => indicator);

describe('the numbers of a list', () => {
  it.each([
    ['城乡居民人均可支配收入分别增长6%和8%。', ['城镇居民人均可支配收入', '农村居民人均可支配收入']],
    ['城乡低保标准分别提高到700元和520元。', ['城市低保标准', '农村低保标准']],
    ['金融机构存贷款余额分别达到900亿元和700亿元。', ['金融机构存款余额', '金融机构贷款余额']],
    ['金融机构存、贷款余额分别达到900亿元和700亿元。', ['金融机构存款余额', '金融机构贷款余额']],
    ['养老保险和医疗保险参保率保持在90%和98%以上。', ['养老保险参保率', '医疗保险参保率']],
    ['退休人员养老金、城乡居民养老金分别提高10%和20%。', ['退休人员养老金', '城乡居民养老金']],
    [
      '推进新型工业化、新型城镇化建设，两项改革分别完成。城镇、农村居民收入达到3万元和1万元。',
      ['城镇居民收入', '农村居民收入'],
    ],
  ])('%s have each their own subject', (text, names) => {
    expect(namesOf(text).slice(-2)).toEqual(names);
  });

  it('share one subject where the counts do not agree', () => {
    expect(new Set(namesOf('城乡居民收入分别增长6%、7%和8%。'))).toEqual(new Set(['城乡居民收入']));
  });

  it('are of both together where the word compares them', () => {
    expect(namesOf('城乡居民收入比分别为2.1和2.2。').every((name) => name !== '城镇居民收入比')).toBe(true);
  });
});

describe('a subject of a list that is not printed as it is named', () => {
  it.each([
    '城乡居民人均可支配收入分别增长6%和8%。',
    '金融机构存贷款余额分别达到900亿元和700亿元。',
    '养老保险和医疗保险参保率保持在90%和98%以上。',
  ])('%s: the first is inferred too', (text) => {
    expect(readFigures(text)[0]!.inferred).toContain('indicator');
  });

  it('is printed where the first name stands whole', () => {
    expect(readFigures('存款、贷款分别增长5%、6%。')[0]!.inferred).not.toContain('indicator');
  });
});
