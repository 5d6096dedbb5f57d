import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CorrectionDraft } from '../../../components/popup/correction-form.tsx';
import { issueAddress, issueForm, projectAddress } from '../../../entrypoints/popup/issue-form.ts';

const draft: CorrectionDraft = {
  start: 60,
  quote: '12.46亿元',
  sentence: '完成税收12.46亿元 & 更多。',
  fields: {
    ...{ indicator: '税收', value: '1246000000', unit: '元', period: '2024H1' },
    ...{ basis: '', scope: '镇级', status: 'actual' },
  },
};
const correction = { start: 60, dismissed: false, fields: { indicator: '税收收入', scope: null } };
const contents = { draft, correction, address: 'https://a.gov.cn/1.html?a=1&b=2', version: '0.1.0' };
const read = (address: string | null) => new URL(address!).searchParams;

describe('the form for misread figures', () => {
  it('is none while the project has no address', () => {
    expect(issueAddress(null, contents)).toBeNull();
    if (projectAddress !== null) expect(new URL(projectAddress).protocol).toBe('https:');
  });

  it('is filled with the sentence, what was read and what was meant, character for character', () => {
    const address = issueAddress('https://example.org/owner/name', contents);
    expect(address).toMatch(/^https:\/\/example\.org\/owner\/name\/issues\/new\?/);
    expect(Object.fromEntries(read(address))).toMatchObject({
      template: 'misread.yml',
      sentence: draft.sentence,
      figure: '12.46亿元',
      meant: 'indicator: 税收收入\nscope: ',
      address: contents.address,
      version: '0.1.0',
    });
    expect(read(address).get('read')).toContain('value: 1246000000');
  });

  it('says when it is no figure, and cuts a sentence that no address can carry', () => {
    const dismissed = { ...correction, dismissed: true, fields: {} };
    const long = { ...draft, sentence: '完成税收，'.repeat(1000) };
    const address = issueAddress('https://example.org/o/n', {
      ...contents,
      draft: long,
      correction: dismissed,
    });
    expect(read(address).get('meant')).toBe('不是一项数据');
    expect(address!.length).toBeLessThan(8_000);
  });

  it('has the fields that are filled, and asks for no other', () => {
    const form = readFileSync(`.github/ISSUE_TEMPLATE/${issueForm.template}`, 'utf8');
    const ids = [...form.matchAll(/^ {4}id: (\w+)$/gm)].map(([, id]) => id);
    expect(ids).toEqual([...issueForm.fields]);
  });
});
