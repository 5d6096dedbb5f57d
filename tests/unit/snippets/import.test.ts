import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { exportJson } from '../../../lib/records/backup.ts';
import { parseBackup } from '../../../lib/records/import.ts';
import { planImport, type StoreContents } from '../../../lib/records/import-plan.ts';
import { damage, madeBackup } from '../../helpers/made-backup.ts';
import { seeded } from '../../helpers/random.ts';

const backup = madeBackup(seeded(1), 12);
const json = exportJson(backup);
const nothing: StoreContents = {
  snippets: [],
  texts: [],
  ownTerms: [],
  corrections: [],
  addressVerdicts: [],
  reports: [],
};
const newId = () => 'new';

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
    ['a later format', json.replace('"format":1', '"format":2'), 'newer-format', 'format', null],
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
    expect(await parseBackup(json, sha256)).toMatchObject({
      ok: false,
      error: { code: 'text-does-not-match', path: 'texts[0].text' },
    });
    const hash = await sha256('正文');
    const good = { ...backup, texts: [{ ...backup.texts[0]!, text: '正文', hash }] };
    expect(await parseBackup(exportJson(good), sha256)).toMatchObject({ ok: true });
  });

  it('never crashes on a damaged file, and what it lets through is whole (seeded sample of 150)', async () => {
    const random = seeded(20260303);
    for (let i = 0; i < 150; i += 1) {
      const parsed = await parseBackup(damage(json, random));
      if (parsed.ok) expect(() => planImport(parsed.backup, nothing, newId)).not.toThrow();
      else expect(parsed.error.code, String(i)).toMatch(/^[a-z-]+$/);
    }
  });
});

describe('planning an import', () => {
  it('adds what is new and skips what is there', () => {
    expect(planImport(backup, nothing, newId).add.snippets).toHaveLength(12);
    const plan = planImport(backup, backup, newId);
    expect(plan.conflicts).toEqual([]);
    expect(Object.values(plan.add).flat()).toEqual([]);
    expect(plan.skipped).toBe(12 + backup.texts.length + 4);
  });

  it('an edit count or a later look is no other content', () => {
    const other = structuredClone(backup);
    other.snippets[0]!.revision = 9;
    other.snippets[0]!.check = { at: '2026-03-03T08:00:00Z', place: 'gone', body: 'different', found: null };
    expect(planImport(other, backup, newId).conflicts).toEqual([]);
  });

  it('a verdict of the reader here is never overwritten', () => {
    const other = structuredClone(backup);
    other.addressVerdicts[0]!.verdict = 'report';
    const plan = planImport(other, backup, newId);
    expect(plan.conflicts).toEqual([
      { list: 'addressVerdicts', id: other.addressVerdicts[0]!.address, keptAs: null },
    ]);
    expect(plan.add.addressVerdicts).toEqual([]);
  });
});
