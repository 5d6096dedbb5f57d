import { describe, expect, it } from 'vitest';
import { readFigures } from '../../helpers/read-figures.ts';

const namesOf = (text: string) => readFigures(text).map(({ indicator }) => indicator);

describe('a ratio behind a verb of change', () => {
  it.each(['演进', '更加优化', '逐步调整', '变化'])('%s is no part of the name', (verb) => {
    expect(namesOf(`三次产业结构${verb}为3.6:48:48.4。`)).toEqual([
      '第一产业占比',
      '第二产业占比',
      '第三产业占比',
    ]);
  });
});
