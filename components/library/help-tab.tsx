import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { type BrowserKey, fixedKeys, KeyList } from '../key-list.tsx';
import { WhatItProves } from '../snippets/what-it-proves.tsx';
import { FirstSteps } from '../welcome/first-steps.tsx';
import { MarkLegend } from '../welcome/mark-legend.tsx';
import { Part } from './part.tsx';

export interface HelpTabProps {
  keys: readonly BrowserKey[];
  onChangeKeys(): void;
  onSample(): void;
  onFindTown(): void;
  /** Opens the reading page where the reader drops or chooses a file. */
  onOwnFile(): void;
  /** Opens the page of the first run again. */
  onWelcome(): void;
}

/** 帮助: what the marks mean, where to press, the keys, and the ways to try it. */
export function HelpTab(props: HelpTabProps) {
  const fixed = fixedKeys();
  return (
    <div class="two-columns">
      <div>
        <Part title={i18n.t('welcome.marks')}>
          <MarkLegend />
        </Part>
        <Part title={i18n.t('welcome.try')}>
          <div class="actions">
            <Button look="primary" onPress={props.onSample}>
              {i18n.t('help.sample')}
            </Button>
            <Button onPress={props.onFindTown}>{i18n.t('welcome.town')}</Button>
            <Button onPress={props.onOwnFile}>{i18n.t('file.own')}</Button>
            <Button look="quiet" onPress={props.onWelcome}>
              {i18n.t('help.welcome')}
            </Button>
          </div>
        </Part>
        <Part title={i18n.t('library.whatItProves')}>
          <WhatItProves />
        </Part>
      </div>
      <div>
        <Part title={i18n.t('help.steps')}>
          <FirstSteps />
        </Part>
        <Part title={i18n.t('settings.keys')}>
          <h3>{i18n.t('help.keysAnywhere')}</h3>
          <KeyList keys={props.keys} />
          <Button look="quiet" onPress={props.onChangeKeys}>
            {i18n.t('settings.changeKeys')}
          </Button>
          <h3>{i18n.t('help.keysPage')}</h3>
          <KeyList keys={fixed.page} />
          <h3>{i18n.t('help.keysViewer')}</h3>
          <KeyList keys={fixed.viewer} />
          <h3>{i18n.t('help.keysLibrary')}</h3>
          <KeyList keys={fixed.library} />
        </Part>
      </div>
    </div>
  );
}
