import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { Fold } from '../controls/fold.tsx';
import { genreWord, noticeWord } from '../words.ts';
import { EvidenceList } from './identity-view.tsx';
import type { PopupPage, PopupProps } from './popup-props.ts';

export interface PageStateProps
  extends Pick<
    PopupProps,
    | 'onTreatAsReport'
    | 'onTakeBack'
    | 'onAlwaysHere'
    | 'onNationwide'
    | 'onGrant'
    | 'onSwitchOn'
    | 'privateWindow'
  > {
  page: Exclude<PopupPage, { state: 'report' | 'file' }>;
}

/** Where there is no report: what is the matter, and the way out. */
export function PageState(props: PageStateProps) {
  const { page } = props;
  switch (page.state) {
    case 'loading':
      return (
        <section class="state" aria-busy="true">
          <h1>{i18n.t('popup.reading')}</h1>
          <span class="busy" aria-hidden="true" />
        </section>
      );
    case 'maybe':
      return (
        <section class="state">
          <h1>{i18n.t('popup.maybe')}</h1>
          <p>{i18n.t('popup.maybeMeaning')}</p>
          <Fold title={i18n.t('identity.why')}>
            <EvidenceList evidence={page.identity.evidence} />
          </Fold>
          <TreatActions {...props} site={page.site} />
        </section>
      );
    case 'other':
      return (
        <section class="state">
          <h1>{i18n.t('popup.other', [genreWord(page.genre ?? 'report')])}</h1>
          <p>{i18n.t(props.privateWindow ? 'popup.otherMeaningPrivate' : 'popup.otherMeaning')}</p>
          <Fold title={i18n.t('identity.why')}>
            <EvidenceList evidence={page.evidence} />
          </Fold>
          <TreatActions {...props} site={page.site} label={i18n.t('popup.readThis')} />
        </section>
      );
    case 'none':
      return (
        <section class="state">
          <h1>{i18n.t(page.rejected ? 'popup.rejected' : 'popup.none')}</h1>
          <p>{i18n.t(meaningOfNone(props.privateWindow, page.rejected))}</p>
          {page.identity && page.identity.evidence.length > 0 ? (
            <Fold title={i18n.t('identity.why')}>
              <EvidenceList evidence={page.identity.evidence} />
            </Fold>
          ) : null}
          <TreatActions {...props} site={page.site} />
        </section>
      );
    case 'permission':
      return (
        <section class="state">
          <h1>{i18n.t('popup.permission')}</h1>
          <p>{i18n.t('popup.permissionMeaning', [page.site ?? ''])}</p>
          <div class="actions">
            <Button look="primary" onPress={props.onGrant}>
              {i18n.t('popup.grant')}
            </Button>
            <Button onPress={props.onTreatAsReport}>{i18n.t('popup.readOnce')}</Button>
          </div>
        </section>
      );
    case 'unreadable':
      return (
        <section class="state">
          <h1>{i18n.t('popup.unreadable')}</h1>
          <p>{i18n.t('popup.unreadableMeaning')}</p>
        </section>
      );
    case 'switched-off':
      return (
        <section class="state">
          <h1>{i18n.t(page.where === 'site' ? 'popup.offHere' : 'popup.offEverywhere')}</h1>
          <Button look="primary" onPress={props.onSwitchOn}>
            {i18n.t('popup.switchOn')}
          </Button>
        </section>
      );
    case 'error':
      return (
        <section class="state" role="alert">
          <h1>{i18n.t('popup.error')}</h1>
          <p>{noticeWord(page.code)}</p>
          <div class="actions">
            <Button onPress={props.onTreatAsReport}>{i18n.t('action.tryAgain')}</Button>
            <Button look="quiet" onPress={props.onTakeBack}>
              {i18n.t('popup.takeBack')}
            </Button>
          </div>
        </section>
      );
  }
}

/** The way back from a page that is not read, and what is remembered of it. */
function meaningOfNone(privateWindow: boolean, rejected = false) {
  if (privateWindow) return rejected ? 'popup.rejectedMeaningPrivate' : 'popup.noneMeaningPrivate';
  return rejected ? 'popup.rejectedMeaning' : 'popup.noneMeaning';
}

/** The way to read the page all the same, by its own name where it is given, and to switch the extension on for good. */
function TreatActions(props: PageStateProps & { site: string | null; label?: string }) {
  return (
    <>
      <div class="actions">
        <Button look="primary" onPress={props.onTreatAsReport}>
          {props.label ?? i18n.t('popup.treat')}
        </Button>
        {props.site === null ? null : (
          <Button onPress={props.onAlwaysHere} title={props.site}>
            {i18n.t('popup.alwaysHere')}
          </Button>
        )}
      </div>
      <Button look="quiet" onPress={props.onNationwide} title={i18n.t('popup.nationwideTitle')}>
        {i18n.t('popup.nationwide')}
      </Button>
    </>
  );
}
