import messages from 'virtual:messages';

/** Stands in for the browser's i18n before any view is loaded; `?lang=en` speaks English. */
const locale = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh_CN';

Object.assign(globalThis, {
  browser: {
    runtime: { id: 'gallery' },
    i18n: {
      getMessage: (key: string, values: (string | number)[] = []) =>
        (messages[locale][key]?.message ?? '').replaceAll(/\$\$|\$(\d)/g, (match: string, digit?: string) =>
          digit === undefined ? match.slice(1) : String(values[Number(digit) - 1] ?? ''),
        ),
    },
  },
});
