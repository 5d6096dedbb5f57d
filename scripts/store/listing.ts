import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { reasons, texts } from './texts.ts';

/** Languages of the listing; the first is the one that the manifest names. */
export const storeLanguages = ['zh_CN', 'en'] as const;
export type StoreLanguage = (typeof storeLanguages)[number];

/** One text of a listing, with the most characters that its store takes. */
export interface StoreText {
  store: 'chrome' | 'amo';
  language: StoreLanguage;
  /** What the store's form calls it. */
  field: string;
  text: string;
  most: number;
}

/** A permission of the manifest with the one reason that a store is given for it, by language. */
export interface PermissionReason {
  permission: string;
  reason: Record<StoreLanguage, string>;
}

/** Limits as the stores' forms and documents give them, in characters. */
const limits = {
  chrome: { name: 75, summary: 132, purpose: 1_000, description: 16_000, reason: 1_000 },
  amo: { name: 50, summary: 250, description: 15_000 },
};

/** Every text of both listings in both languages; name and short description are the extension's own. */
export async function storeTexts(root: string): Promise<StoreText[]> {
  const all: StoreText[] = [];
  for (const language of storeLanguages) {
    const messages = generateChromeMessages(await parseMessagesFile(`${root}/locales/${language}.yml`));
    const own = { name: messages.extName!.message, summary: messages.extDescription!.message };
    const { purpose, description } = texts[language];
    const add = (store: StoreText['store'], field: string, text: string, most: number) =>
      all.push({ store, language, field, text, most });
    add('chrome', 'name', own.name, limits.chrome.name);
    add('chrome', 'summary', own.summary, limits.chrome.summary);
    add('chrome', 'single purpose', purpose, limits.chrome.purpose);
    add('chrome', 'description', description, limits.chrome.description);
    for (const { permission, reason } of reasons)
      add('chrome', `reason for ${permission}`, reason[language], limits.chrome.reason);
    add('amo', 'name', own.name, limits.amo.name);
    add('amo', 'summary', own.summary, limits.amo.summary);
    add('amo', 'description', description, limits.amo.description);
  }
  return all;
}

/** Texts that are empty or too long for their store, each as a sentence. */
export function faultsOf(listed: readonly StoreText[]): string[] {
  return listed.flatMap(({ store, language, field, text, most }) => {
    const { length } = [...text];
    if (text.trim() === '') return [`${store} ${language}: no ${field}`];
    return length > most ? [`${store} ${language}: ${field} has ${length} characters, ${most} at most`] : [];
  });
}
