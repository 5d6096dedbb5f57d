import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { FileProblem } from '../lib/files/file-problem.ts';
import { largestMegabytes } from '../lib/text/largest-file.ts';

const locales = join(import.meta.dirname, '../locales');

/** What a page says of a file that gives no text, in Chinese and English, from the locale files. */
export async function fileSentence(problem: FileProblem): Promise<string> {
  const [chinese, english] = await Promise.all(['zh_CN', 'en'].map((locale) => sentencesOf(locale, problem)));
  return `${chinese!.join('。')} (${english!.join('. ')})`;
}

/** What is wrong, and what can be done. */
async function sentencesOf(locale: string, problem: FileProblem): Promise<string[]> {
  const messages = generateChromeMessages(await parseMessagesFile(join(locales, `${locale}.yml`)));
  const key = problem.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
  return ['fileProblem', 'fileAdvice'].map((group) => {
    const found = messages[`${group}_${key}`];
    if (!found) throw new Error(`no ${group} for ${problem}`);
    return found.message.replace('$1', String(largestMegabytes));
  });
}
