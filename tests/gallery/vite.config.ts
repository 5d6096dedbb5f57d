import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { loadMessages } from '../helpers/i18n.ts';

const root = import.meta.dirname;
const virtual = 'virtual:messages';

/** Hands the gallery both languages as the build would write them. */
const messages = {
  name: 'gallery-messages',
  resolveId: (id: string) => (id === virtual ? `\0${virtual}` : undefined),
  load: async (id: string) =>
    id === `\0${virtual}`
      ? `export default ${JSON.stringify({ zh_CN: await loadMessages('zh_CN'), en: await loadMessages('en') })}`
      : undefined,
};

/** Builds one page with every view in every state: for axe, for screenshots, for the eye. */
export default defineConfig({
  root,
  base: './',
  plugins: [messages],
  resolve: { alias: { '#i18n': resolve(root, '../../.wxt/i18n/index.ts') } },
  build: {
    outDir: resolve(root, '../../.cache/gallery'),
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: false,
  },
});
