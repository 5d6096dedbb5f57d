import { describe, expect, test } from 'vitest';
import { loadMessages } from '../helpers/i18n.ts';
import { listSources, readSource } from '../helpers/sources.ts';

type Messages = Awaited<ReturnType<typeof loadMessages>>;

/** The messages in the form they have in the built extension, which is the same for both languages. */
const [chinese, english] = await Promise.all([loadMessages('zh_CN'), loadMessages('en')]);

describe('the two languages', () => {
  test('have the same keys', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(chinese).sort());
  });

  test('take the same values in each sentence', () => {
    const values = (messages: Messages, key: string) =>
      [...new Set(messages[key]!.message.match(/\$\d/g) ?? [])].sort();
    for (const key of Object.keys(chinese)) expect(values(english, key), key).toEqual(values(chinese, key));
  });

  test('keep a value from running into the next: Chrome takes $1$ for a name, and the extension does not load', () => {
    for (const messages of [chinese, english]) {
      for (const [key, { message }] of Object.entries(messages)) expect(message, key).not.toMatch(/\$\d\$/);
    }
  });

  test('leave nothing empty, and nothing in the wrong language', () => {
    for (const [key, { message }] of Object.entries(chinese)) expect(message.trim(), key).not.toBe('');
    for (const [key, { message }] of Object.entries(english)) expect(message.trim(), key).not.toBe('');
  });

  test('speak in the words agreed on', () => {
    const all = Object.values(chinese)
      .map(({ message }) => message)
      .join('\n');
    for (const words of [
      '由程序读出，请以原文为准',
      '非官方工具，与任何政府机关无关',
      '本词典释义（非官方）',
      '本扩展未收录（不代表未公开）',
      '推定',
      '可能的含义',
      '与保存时不同',
      '见于计划部分',
      '国家统计口径；本报告口径可能不同',
    ]) {
      expect(all).toContain(words);
    }
    expect(all, 'a report is never said to have done it').not.toContain('已完成');
  });

  test('every notice that has a sentence is given somewhere', () => {
    const tables = [
      /const noticeWords: Words = \{([\s\S]*?)\n\};/.exec(readSource('components/words.ts'))![1]!,
      readSource('components/library/library-notices.ts'),
    ];
    const codes = [...tables.join('\n').matchAll(/^ {2}'?([\w-]+)'?:/gm)].map(([, code]) => code!);
    const sources = ['lib', 'components', 'entrypoints']
      .flatMap((folder) => listSources(folder))
      .filter((path) => !/^components\/(?:words|library\/library-notices)\.ts$/.test(path))
      .map(readSource)
      .join('\n');
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => !sources.includes(`'${code}'`))).toEqual([]);
  });

  test('every key that a view asks for is there', () => {
    const keys = new Set(Object.keys(chinese));
    for (const path of [...listSources('components'), ...listSources('entrypoints')]) {
      for (const [, key] of readSource(path).matchAll(/i18n\.t\(\s*'([^']+)'/g)) {
        expect(keys, `${path} asks for ${key}`).toContain(key!.replaceAll('.', '_'));
      }
    }
  });
});
