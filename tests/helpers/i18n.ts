import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

export type Locale = 'zh_CN' | 'en';
export type Messages = Record<string, { message: string }>;

/** The messages of a locale as the build writes them into the extension. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const file = join(import.meta.dirname, '../../locales', `${locale}.yml`);
  return generateChromeMessages(await parseMessagesFile(file));
}

/** `browser.i18n.getMessage` over a set of messages; `''` for a key that is not there, as browsers answer. */
export function messageGetter(messages: Messages) {
  return (key: string, substitutions: string | readonly (string | number)[] = []): string => {
    const values = typeof substitutions === 'string' ? [substitutions] : substitutions;
    const message = messages[key]?.message ?? '';
    return message.replaceAll(/\$\$|\$(\d)/g, (match, digit: string | undefined) =>
      digit === undefined ? match.slice(1) : String(values[Number(digit) - 1] ?? ''),
    );
  };
}

/** Lets `#i18n` speak `locale` in the fake browser of the DOM tests. */
export async function speak(locale: Locale = 'zh_CN'): Promise<void> {
  const fake = (globalThis as unknown as { browser: { i18n: Record<string, unknown> } }).browser;
  fake.i18n.getMessage = messageGetter(await loadMessages(locale));
}
