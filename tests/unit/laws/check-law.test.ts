import { describe, expect, test } from 'vitest';
import type { LawRecord } from '../../../lib/knowledge/laws.ts';
import { adoptSources, copyOfAddress } from '../../../scripts/laws/adopt.ts';
import type { DatabaseRow, OpenCollection } from '../../../scripts/laws/collections.ts';
import { readCopy, readDatabase } from '../../../scripts/laws/collections.ts';
import {
  compareRecord,
  findRepeals,
  missingArticles,
  unsaidStatuses,
} from '../../../scripts/laws/compare.ts';
import { deriveLaw, lawId } from '../../../scripts/laws/derive-law.ts';
import { findEditions, footStatuses } from '../../../scripts/laws/editions.ts';
import { checkNumbers, findPrinted } from '../../../scripts/laws/numbers.ts';

const path = '行政法规/某湖管理条例(2018-03-19).md';
const text = `# 某湖管理条例

2003年6月8日 中华人民共和国国务院令第379号公布

<!-- INFO END -->

第一条 为了保护某湖，制定本条例。

第二条 本条例自2003年9月1日起施行。
`;
const newer = `---
title: "湖泊法"
publish_date: "2026-03-12"
---
# 中华人民共和国湖泊法

第一条 为了保护湖泊，制定本法。

第二条 本法自2026年8月15日起施行。《[[某湖管理条例]]》同时废止。
`;
const collection = (id: string, texts: [string, string][]): OpenCollection => ({
  id,
  commit: 'a'.repeat(40),
  day: '2026-06-08',
  paths: texts.map(([name]) => name),
  texts: new Map(texts),
});
const row: DatabaseRow = {
  bbbs: 'ff80',
  title: '某湖管理条例',
  body: '国务院',
  edition: '2018-03-19',
  since: '2018-03-19',
  status: 'in_force',
};
const census = {
  entries: [
    {
      ...{ bbbs: 'ff80', title: '某湖管理 条例', issuing_body: '国务院', publish_date: '2018-03-19' },
      ...{ effective_date: '2018-03-19', status: 'in_force' },
    },
  ],
};
const open = [
  collection('owner/laws', [
    [path, text],
    ['法律/湖泊法(2026).md', newer],
  ]),
  collection('owner/json', [['data/census.json', JSON.stringify(census)]]),
];
const copy = { collection: 'owner/laws', path };
const derived = deriveLaw(copy, { open, rows: [row] });
const law = { ...derived, status: { code: 'in-force' }, checked: '2026-02-25' } as LawRecord;
const today = '2026-11-26';

describe('what a collection says of a law', () => {
  test('fills its record, with the page of the national database', () => {
    expect(law).toMatchObject({
      id: '某湖管理条例-2018',
      title: '某湖管理条例',
      number: '国务院令第379号',
      body: '国务院',
      area: null,
      adopted: '2003-06-08',
      edition: '2018-03-19',
      inForce: '2018-03-19',
      articles: 2,
      address: 'https://flk.npc.gov.cn/detail?id=ff80',
    });
    expect(readDatabase(open)).toEqual([row]);
  });

  test('is nothing where it has no such file, and for a page of its own', () => {
    expect(deriveLaw({ ...copy, path: '无此.md' }, { open, rows: [] })).toBeNull();
    expect(readCopy(open, { page: 'https://www.example.gov.cn/a.html' })).toBeNull();
  });

  test('names an edition by short title and year', () => {
    expect(lawId('中华人民共和国预算法', '2018-12-29')).toBe('预算法-2018');
  });
});

describe('a record against its text', () => {
  test('is borne out', () => {
    expect(compareRecord(law, derived)).toEqual([]);
  });

  test.each([
    ['another body', { ...law, body: '全国人民代表大会' }, /body is 全国人民代表大会, the text has 国务院/],
    ['another day', { ...law, inForce: '2003-09-01' }, /inForce/],
  ])('with %s is at fault', (_, record, fault) => {
    expect(compareRecord(record, derived).join()).toMatch(fault);
  });

  test('may tell since when its edition is in force where the text tells since when the law is', () => {
    expect(compareRecord(law, { ...derived, inForce: '2003-09-01' })).toEqual([]);
    expect(
      compareRecord({ ...law, inForce: '2004-01-01' }, { ...derived, inForce: '2003-09-01' }),
    ).toHaveLength(1);
  });

  test('whose text is gone is at fault', () => {
    expect(compareRecord(law, null).join()).toMatch(/no text/);
  });

  test('lacks an article that an entry cites', () => {
    const cite = (where: string) => [{ id: 'hu-zhang', source: { law: law.id, where, seen: today } }];
    const known = { laws: new Map([[law.id, law]]), open };
    expect(missingArticles(cite('第二条'), known)).toEqual([]);
    expect(missingArticles(cite('第二条、第九条'), known)).toEqual([
      'hu-zhang: 某湖管理条例 has no article 9',
    ]);
  });
});

describe('the number of a record', () => {
  const page = 'https://www.npc.gov.cn/a.html';
  const silent = { ...law, id: '湖泊法-2026', copy: { ...copy, path: '法律/湖泊法(2026).md' } };
  const check = (record: LawRecord, number?: string) =>
    checkNumbers([record], { open, noted: number === undefined ? [] : [{ law: record.id, number, page }] });

  test('that the text prints is verified by it, another is at fault', () => {
    expect(check(law)).toEqual({ faults: [], byFooting: { text: [law.id], page: [], nothing: [] } });
    expect(check({ ...law, number: '国务院令第1号' }).faults.join()).toMatch(
      /number is 国务院令第1号, the text has 国务院令第379号/,
    );
  });

  test('that a record says no text prints is printed by none', () => {
    const unsaid = {
      ...law,
      number: null,
      noNumber: { code: 'unprinted' as const, lookedAt: ['owner/laws'] },
    };
    expect(findPrinted([unsaid], open).join()).toMatch(/某湖管理条例.*prints 国务院令第379号/);
    expect(findPrinted([law, { ...unsaid, title: '别湖管理条例' }], open)).toEqual([]);
  });

  test('of an edition whose order the text lacks is that of the noted page, not of the first order', () => {
    expect(check({ ...law, number: '国务院令第698号' }, '国务院令第698号').byFooting.page).toEqual([law.id]);
    expect(check(law, '国务院令第698号').faults.join()).toMatch(/the page has 国务院令第698号/);
  });

  test('of an edition whose order the text has is that of the text, whatever a page says', () => {
    const first = { ...law, edition: '2003-06-08' };
    expect(check(first, '国务院令第1号')).toMatchObject({ faults: [], byFooting: { text: [law.id] } });
  });

  test('that the text does not print rests on a noted page, else on nothing', () => {
    const record = { ...silent, number: '主席令第八号' };
    expect(check(record).byFooting.nothing).toEqual(['湖泊法-2026']);
    expect(check(record, '主席令第八号').byFooting.page).toEqual(['湖泊法-2026']);
    expect(check(record, '主席令第九号').faults.join()).toMatch(/the page has 主席令第九号/);
  });

  test('is noted of laws that have a record', () => {
    const noted = [{ law: '无此法-2020', number: '主席令第一号', page }];
    expect(checkNumbers([], { open, noted }).faults.join()).toMatch(/无此法-2020/);
  });
});

describe('a law said to be in force', () => {
  const repeals = findRepeals(open, '2025-01-01');

  test('that a newer law repeals is named, with the day', () => {
    expect(repeals).toEqual([{ title: '某湖管理条例', by: '中华人民共和国湖泊法', on: '2026-08-15' }]);
    expect(unsaidStatuses([law], { rows: [row], editions: [], repeals, today }).join()).toMatch(
      /湖泊法 on 2026-08-15/,
    );
  });

  test('that has a newer edition is named', () => {
    const rows = [row, { ...row, edition: '2025-01-01', since: '2025-03-01' }];
    expect(unsaidStatuses([law], { rows, editions: [], repeals: [], today }).join()).toMatch(
      /amended on 2025-01-01/,
    );
  });

  test('of which a collection has a newer edition is named, though the database does not know it', () => {
    const named = [path, path.replace('2018-03-19', '2026-01-05')];
    const editions = findEditions([
      collection(
        'owner/laws',
        named.map((name) => [name, text]),
      ),
    ]);
    expect(editions.map(({ day }) => day)).toEqual(['2018-03-19', '2026-01-05']);
    expect(unsaidStatuses([law], { rows: [row], editions, repeals: [], today })).toEqual([
      '某湖管理条例-2018: the collection of 2026-06-08 has it of 2026-01-05',
    ]);
  });

  test('rests on the database or the newest collection, else on what a person says', () => {
    const amended = { code: 'amended', on: '2026-07-01', now: '2026年6月26日修订' } as const;
    const unchecked = { code: 'unchecked', reason: '地方性法规' } as const;
    const records = [
      law,
      { ...law, id: '某湖管理条例-2020', edition: '2020-01-01' },
      { ...law, id: '甲-2018', status: amended },
      { ...law, id: '乙-2018', status: unchecked },
    ];
    const footing = { ofLaterDay: [], byHand: ['某湖管理条例-2020', '甲-2018'], unchecked: ['乙-2018'] };
    expect(footStatuses(records, { rows: [row], editions: findEditions(open) })).toEqual({
      borneOut: [law.id],
      ...footing,
    });
    expect(footStatuses(records, { rows: [], editions: findEditions(open) })).toEqual({
      borneOut: [law.id],
      ...footing,
    });
    const later = footStatuses([{ ...law, checked: today }], { rows: [row], editions: findEditions(open) });
    expect(later).toMatchObject({ borneOut: [law.id], ofLaterDay: [law.id] });
    expect(footStatuses([law], { rows: [], editions: [] }).byHand).toEqual([law.id]);
  });

  test('that the database calls amended is named; one that was to come and has come is not', () => {
    const by = (status: DatabaseRow['status']) =>
      unsaidStatuses([law], { rows: [{ ...row, status }], editions: [], repeals: [], today });
    expect(by('amended').join()).toMatch(/the database says amended/);
    expect(by('not_yet_in_force')).toEqual([]);
  });

  test('is not named once its record says what became of it', () => {
    const status = { code: 'repealed', on: '2026-08-15', by: '湖泊法第二条', now: '湖泊法' } as const;
    expect(unsaidStatuses([{ ...law, status }], { rows: [row], editions: [], repeals, today })).toEqual([]);
  });
});

describe('an address in a collection', () => {
  const address = `https://github.com/owner/laws/blob/${'a'.repeat(40)}/${encodeURI(path)}`;
  const known = {
    ...{ collections: ['owner/laws'], laws: new Map<string, LawRecord>(), day: today },
    derive: () => derived,
  };
  const line = (url: string) =>
    `{"id": "hu-zhang", "sources": [{"title": "某湖管理条例", "url": "${url}", "where": "第二条（LawRefBook 法律文本）", "seen": "2026-11-21"}]}`;

  test('names its file', () => {
    expect(copyOfAddress(address, ['owner/laws'])).toEqual(copy);
    expect(copyOfAddress(address, [])).toBeNull();
    expect(copyOfAddress('https://www.example.gov.cn/a.html', ['owner/laws'])).toBeNull();
  });

  test('becomes a citation, and a law without a record gets one that says that nobody checked it', () => {
    const adopted = adoptSources(`[\n${line(address)}\n]`, known);
    expect(adopted.text).toContain('{"law": "某湖管理条例-2018", "where": "第二条", "seen": "2026-11-21"}');
    expect(adopted.added.map(({ id, status }) => [id, status.code])).toEqual([
      ['某湖管理条例-2018', 'unchecked'],
    ]);
  });

  test('elsewhere stays as it is, to the character', () => {
    const other = `[\n${line('https://www.example.gov.cn/a.html')}\n]`;
    expect(adoptSources(other, known)).toEqual({ text: other, added: [], left: [] });
  });

  test('whose record can’t be written is left, and named', () => {
    const adopted = adoptSources(line(address), { ...known, derive: () => null });
    expect(adopted.left).toEqual([address]);
    expect(adopted.text).toBe(line(address));
  });
});
