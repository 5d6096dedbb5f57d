import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { CheckBox } from '../controls/check-box.tsx';
import { Trust } from '../controls/trust.ts';
import { type BrowserKey, KeyList } from '../key-list.tsx';
import { FindTown, type FindTownProps } from './find-town.tsx';
import { FirstSteps } from './first-steps.tsx';
import { MarkLegend } from './mark-legend.tsx';
import { OwnFile } from './own-file.tsx';

export interface WelcomeProps {
  remember: boolean;
  keys: readonly BrowserKey[];
  /** The sample report, with the real interface mounted on it. */
  sample: ComponentChildren;
  places: FindTownProps;
  onRemember(remember: boolean): void;
  /** Opens a file of the reader's own in the reading page. */
  onFile(file: File): void;
  onOpenLibrary(): void;
}

const always = () => true;

/** First run: a report to try the marks on, what they mean, what is remembered, and the reader's own town. */
export function Welcome(props: WelcomeProps) {
  return (
    <Trust.Provider value={always}>
      <div class="welcome">
        <header class="page-head">
          <h1>{i18n.t('welcome.title')}</h1>
          <p class="lead">{i18n.t('welcome.lead')}</p>
        </header>
        <main>
          <section class="part">
            <h2>{i18n.t('welcome.try')}</h2>
            <p>{i18n.t('welcome.tryMeaning')}</p>
            <div class="sample">{props.sample}</div>
            <p>{i18n.t('welcome.tryCompared')}</p>
          </section>
          <section class="part">
            <h2>{i18n.t('welcome.marks')}</h2>
            <MarkLegend />
          </section>
          <section class="part">
            <h2>{i18n.t('help.steps')}</h2>
            <FirstSteps />
            <KeyList keys={props.keys} />
          </section>
          <section class="part">
            <h2>{i18n.t('file.own')}</h2>
            <OwnFile onFile={props.onFile} />
          </section>
          <section class="part">
            <h2>{i18n.t('welcome.kept')}</h2>
            <ul class="plain-list">
              <li>{i18n.t('welcome.keptLocal')}</li>
              <li>{i18n.t('welcome.keptSites')}</li>
              <li>{i18n.t('welcome.keptElsewhere')}</li>
              <li>{i18n.t('welcome.keptNever')}</li>
            </ul>
            <CheckBox checked={props.remember} onChange={props.onRemember}>
              {i18n.t('remember.switch')}
            </CheckBox>
            <p class="aside">{i18n.t('remember.meaning')}</p>
          </section>
          <section class="part">
            <h2>{i18n.t('welcome.town')}</h2>
            <FindTown {...props.places} />
          </section>
        </main>
        <footer class="foot">
          <Button onPress={props.onOpenLibrary}>{i18n.t('popup.openLibrary')}</Button>
          <p class="colophon">{i18n.t('colophon')}</p>
        </footer>
      </div>
    </Trust.Provider>
  );
}
