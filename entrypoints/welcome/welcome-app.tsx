import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { BrowserKey } from '../../components/key-list.tsx';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { askBackground } from '../../lib/protocol/ask.ts';
import { rememberReports } from '../../lib/settings/settings.ts';
import { readKeys } from '../pages/read-keys.ts';
import { useFindTown } from '../pages/use-find-town.ts';
import { useSetting } from '../pages/use-setting.ts';
import { handFile } from '../viewer/hand-file.ts';
import { viewerPath } from '../viewer/route.ts';

/** First run: a sample to try, what the marks mean, what is remembered, and the reader's own town. */
export function WelcomeApp() {
  const [remember, setRemember] = useSetting(rememberReports);
  const places = useFindTown();
  const [keys, setKeys] = useState<BrowserKey[]>([]);
  useEffect(() => void readKeys().then(setKeys), []);
  return (
    <Welcome
      remember={remember}
      keys={keys}
      sample={<iframe class="sample-frame" src="/sample.html" title={i18n.t('welcome.try')} />}
      places={places}
      onRemember={setRemember}
      onFile={openInViewer}
      onOpenLibrary={() => void askBackground('openLibrary', { view: 'snippets' })}
    />
  );
}

/** Opens a file that the reader chose here in the reading page, which takes it from this page. */
function openInViewer(file: File): void {
  const { token } = handFile(file);
  void browser.tabs.create({ url: browser.runtime.getURL(viewerPath({ kind: 'handed', token })) });
}
