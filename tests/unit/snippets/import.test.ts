import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { backupFormat, type Contents, exportJson, noContents } from '../../../lib/records/backup.ts';
import { buryRecord, changeRecord } from '../../../lib/records/edited.ts';
import { parseBackup } from '../../../lib/records/import.ts';
import { planImport } from '../../../lib/records/import-plan.ts';
import { damage, madeBackup } from '../../helpers/made-backup.ts';
import { seeded } from '../../helpers/random.ts';

const backup = madeBackup(seeded(1), 12);
const json = exportJson(backup);
const nothing = noContents();
const stamp = { machine: 'here', changedAt: '2026-03-04T00:00:00Z' };
const plan = (file: Contents, there: Contents) => planImport(file, there, { newId: () => 'new', stamp });

describe('reading a backup', () => {
  it('gives back what was written', async () => {
    expect(await parseBackup(json)).toEqual({ ok: true, backup: JSON.parse(json) });
    expect(await parseBackup(`\uFEFF${json}`)).toMatchObject({ ok: true });
  });

  const broken: [name: string, file: string, code: string, path: string, line: number | null][] = [
    ['nothing', '', 'not-json', '', 1],
    ['words', 'hello', 'not-json', '', null],
    ['another file', '[]', 'not-a-backup', '', null],
    ['of another program', '{"app":"x"}', 'not-a-backup', '', null],
    [
      'a later format',
      json.replace(`"format":${backupFormat}`, `"format":${backupFormat + 1}`),
      'newer-format',
      'format',
      null,
    ],
    ['no list', json.replace('"ownTerms":[', '"terms":['), 'bad-record', 'ownTerms', null],
    [
      'a digit turned to a word',
      json.replace('"paragraph":1', '"paragraph":"1"'),
      'bad-record',
      'snippets[0].paragraph',
      3,
    ],
    [
      'an address that runs',
      json.replace(/"address":"https[^"]*"/, '"address":"javascript:alert(1)"'),
      'bad-record',
      'snippets[0].address',
      3,
    ],
    [
      'one id twice',
      exportJson({ ...backup, snippets: [backup.snippets[0]!, backup.snippets[0]!] }),
      'same-id-twice',
      'snippets[1].id',
      4,
    ],
  ];
  it.each(broken)('names what is wrong: %s', async (_name, file, code, path, line) => {
    const parsed = await parseBackup(file);
    expect(parsed).toMatchObject({ ok: false, error: { code, path } });
    if (!parsed.ok && line !== null) expect(parsed.error.line).toBe(line);
  });

  it('compares kept texts with their hashes', async () => {
    const sha256 = async (text: string) => createHash('sha256').update(text).digest('hex');
    expect(await parseBackup(json, { sha256 })).toMatchObject({
      ok: false,
      error: { code: 'text-does-not-match', path: 'texts[0].text' },
    });
    const hash = await sha256('正文');
    const good = { ...backup, texts: [{ ...backup.texts[0]!, text: '正文', hash }] };
    expect(await parseBackup(exportJson(good), { sha256 })).toMatchObject({ ok: true });
  });

  it('leaves a text whose report is not in the file out, and counts it among the damaged', async () => {
    const head = { ...backup.pastReports[0]!, id: 'x' };
    const parsed = await parseBackup(exportJson({ ...backup, pastReports: [head] }));
    expect(parsed).toMatchObject({ ok: true, backup: { pastReports: [{ id: 'x' }], pastTexts: [] } });
    if (parsed.ok) expect(parsed.backup.damaged).toEqual([{ list: 'pastTexts', row: backup.pastTexts[0] }]);
  });

  it('never crashes on a damaged file, and what it lets through is whole (seeded sample of 150)', async () => {
    const random = seeded(20260303);
    for (let i = 0; i < 150; i += 1) {
      const parsed = await parseBackup(damage(json, random));
      if (parsed.ok) expect(() => plan(parsed.backup, nothing)).not.toThrow();
      else expect(parsed.error.code, String(i)).toMatch(/^[a-z-]+$/);
    }
  });
});

describe('planning an import', () => {
  it('adds what is new and skips what is there', () => {
    expect(plan(backup, nothing).put.snippets).toHaveLength(12);
    const again = plan(backup, backup);
    expect(again.conflicts).toEqual([]);
    expect(Object.values(again.put).flat()).toEqual([]);
    expect(again.skipped).toBe(12 + backup.texts.length + 5);
  });

  it('a later look at the page is no other content', () => {
    const other = structuredClone(backup);
    other.snippets[0]!.check = { at: '2026-03-03T08:00:00Z', place: 'gone', body: 'different', found: null };
    const planned = plan(other, backup);
    expect(planned.conflicts).toEqual([]);
    expect(planned.put.snippets.map(({ check }) => check?.place)).toEqual(['gone']);
    expect(Object.values(plan(backup, other).put).flat()).toEqual([]);
  });

  it('of two words on one address the later holds, and the other stays beside it', () => {
    const other = structuredClone(backup);
    const change = { revision: 0, changedAt: '2026-03-05T08:00:00Z', machine: 'machine-2' };
    Object.assign(other.addressVerdicts[0]!, { verdict: 'report', ...change, seen: { 'machine-2': 0 } });
    const planned = plan(other, backup);
    const { address } = backup.addressVerdicts[0]!;
    expect(planned.conflicts).toEqual([{ list: 'addressVerdicts', id: address, keptAs: null }]);
    expect(planned.put.addressVerdicts).toMatchObject([
      { verdict: 'report', others: [{ words: { verdict: 'not-report' } }] },
    ]);
  });

  it('another thing under one id is kept under an id of its own, once', () => {
    const other = structuredClone(backup);
    other.snippets[0]!.quote = '别的';
    const planned = plan(other, backup);
    expect(planned.put.snippets).toMatchObject([
      { id: 'new', copyOf: backup.snippets[0]!.id, quote: '别的' },
    ]);
    const after = { ...backup, snippets: [...backup.snippets, ...planned.put.snippets] };
    expect(Object.values(plan(other, after).put).flat()).toEqual([]);
  });

  it('two own terms of one name are kept apart by a number, once; the same term is one', () => {
    const other = structuredClone(backup);
    const mine = backup.ownTerms[0]!;
    other.ownTerms = [{ ...mine, id: 'own:2', definition: '另一个释义' }];
    const planned = plan(other, backup);
    expect(planned.put.ownTerms).toMatchObject([{ id: 'own:2', term: `${mine.term} (2)` }]);
    const after = { ...backup, ownTerms: [mine, ...planned.put.ownTerms] };
    expect(Object.values(plan(other, after).put).flat()).toEqual([]);
    other.ownTerms = [{ ...mine, id: 'own:3' }];
    expect(Object.values(plan(other, backup).put).flat()).toEqual([]);
  });

  it('a deletion that knew of the words takes them, and both sides can be counted', () => {
    const [first] = backup.snippets;
    const grave = buryRecord({ list: 'snippets', key: first!.id, row: first! }, stamp);
    const without: Contents = { ...backup, snippets: backup.snippets.slice(1), tombstones: [grave] };
    const away = plan(without, backup);
    expect(away.removed).toEqual([{ list: 'snippets', record: first }]);
    expect(away.remove.snippets).toEqual([first!.id]);
    expect(away.put.tombstones).toEqual([grave]);
    const stays = plan(backup, without);
    expect(stays.deletedHere).toEqual([{ list: 'snippets', record: first }]);
    expect(stays.put.snippets).toEqual([]);
  });

  it('a deletion that did not know of the words leaves them', () => {
    const [first] = backup.snippets;
    const grave = buryRecord({ list: 'snippets', key: first!.id, row: first! }, stamp);
    const edited = changeRecord(first!, { note: '后来写的' }, { ...stamp, machine: 'there' });
    const there: Contents = { ...backup, snippets: [], tombstones: [grave] };
    const planned = plan({ ...backup, snippets: [edited] }, there);
    expect(planned.put.snippets).toMatchObject([{ note: '后来写的' }]);
    expect(planned.remove.tombstones).toEqual([grave.id]);
  });
});
