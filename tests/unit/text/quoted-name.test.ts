import { describe, expect, it } from 'vitest';
import { quotedNameAt } from '../../../lib/text/quoted-name.ts';

const at = (text: string, words: string): string | null => {
  const span = quotedNameAt(text, text.indexOf(words));
  return span && text.slice(span.start, span.end);
};

describe('a name in quotes', () => {
  it.each([
    ['推进“五好两宜”和美乡村建设', '两', '五好两宜'],
    ['推进“五好两宜”和美乡村建设', '五', '五好两宜'],
    ['深化“三所联动”“四端融合”机制', '四', '四端融合'],
    ['打造「溪邻里」品牌', '邻', '溪邻里'],
  ])('of %s is found at %s', (text, words, name) => expect(at(text, words)).toBe(name));

  it.each([
    ['推进“五好两宜”和美乡村建设', '和'],
    ['推进“五好两宜”和美乡村建设', '“'],
    ['推进“五好两宜”和美乡村建设', '”'],
    ['既要“绿水青山，又要金山银山”', '青'],
    ['坚持“一张蓝图绘到底一任接着一任干”的韧劲', '蓝'],
    ['整治“散乱”企业', '散'],
    ['落实“双 减”政策', '减'],
  ])('of %s is none at %s', (text, words) => expect(at(text, words)).toBeNull());
});
