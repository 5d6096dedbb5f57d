import { describe, expect, test } from 'vitest';
import { seedGlossary } from '../../../lib/knowledge/seed-glossary.ts';
import { buildTermIndex } from '../../../lib/knowledge/term-index.ts';
import { findTerms } from '../../../lib/terms/find-terms.ts';
import { printOf } from '../../helpers/print-of.ts';

const index = buildTermIndex(seedGlossary);
const found = (text: string) =>
  findTerms({ print: printOf(text), notes: [], index }).map(({ text, termId }) => `${text} ${termId}`);

describe('what the forms of the glossary name', () => {
  const cases: [text: string, uses: string[]][] = [
    ['新增国家级“小巨人”企业3家', ['国家级“小巨人”企业 xiao-ju-ren']],
    ['国家专精特新“小巨人”达20家', ['专精特新“小巨人” xiao-ju-ren']],
    ['壮大农业“小巨人”', []],
    ['评选行业小巨人企业', []],
    ['培育科技型“小巨人”企业8家', []],
    ['净增小巨人企业9家', ['小巨人企业 xiao-ju-ren']],
    ['“小巨人”企业再添6户', ['“小巨人”企业 xiao-ju-ren']],
    ['科技小巨人企业共40家', ['科技小巨人企业 ke-ji-xiao-ju-ren']],
    ['健全“三会”商制度', []],
    ['依靠“三会”商，矛盾不出村', []],
    ['运用“三会”商定改造方案', ['三会 san-hui-zhi-du']],
    ['推进智改数转网联', ['智改数转 zhi-gai-shu-zhuan']],
    ['扶持农业新型经营主体', ['农业新型经营主体 xin-xing-nong-ye-jing-ying-zhu-ti']],
    ['专业大户等新型经营主体', ['新型经营主体 xin-xing-nong-ye-jing-ying-zhu-ti']],
    ['培育新型农业经营主体', ['新型农业经营主体 xin-xing-nong-ye-jing-ying-zhu-ti']],
    ['新登记经营主体千余户', ['经营主体 shi-chang-zhu-ti']],
    ['在引领区建设中勇挑重担', ['引领区 yin-ling-qu']],
    ['争当共同富裕引领区', []],
    ['贫困发生率降至零', ['贫困发生率 pin-kun-fa-sheng-lv']],
    ['落实雨露计划补助', ['雨露计划 yu-lu-ji-hua']],
    ['打赢脱贫攻坚战', ['脱贫攻坚战 tuo-pin-gong-jian']],
    ['完成易地扶贫搬迁任务', ['易地扶贫搬迁 yi-di-fu-pin-ban-qian']],
  ];
  test.each(cases)('%s', (text, uses) => {
    expect(found(text)).toEqual(uses);
  });
});
