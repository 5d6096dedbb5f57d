import { i18n } from '#i18n';
import { reportEndings } from '../../lib/files/file-endings.ts';
import { Button } from '../controls/button.tsx';
import { FileButton } from '../controls/file-button.tsx';
import { SafeLink } from '../controls/safe-link.tsx';
import { fileWords } from '../file-words.ts';
import { formatBytes } from '../format.ts';
import type { SiteFailure, ViewerProps } from './viewer-props.ts';

/** The button that chooses a file of the reader's own. */
export function OpenButton({ name, onFile }: { name: string; onFile(file: File): void }) {
  return <FileButton name={name} accept={reportEndings} onFiles={([file]) => file && onFile(file)} />;
}

/** What stands in the document's place while there is none: where to drop one, how far it has come, what is in the way. */
export function StageView(
  props: Pick<ViewerProps, 'stage' | 'address' | 'before' | 'onFile' | 'onGrant' | 'onTryAgain' | 'onBack'>,
) {
  const { stage, address, onFile, onGrant, onTryAgain } = props;
  switch (stage.at) {
    case 'shown':
      return null;
    case 'none':
      return (
        <section class="viewer-stage viewer-drop">
          <h2>{i18n.t(stage.lost ? 'viewer.lost' : 'viewer.drop')}</h2>
          <p class="aside">{i18n.t('viewer.kinds')}</p>
          <OpenButton name={i18n.t('viewer.choose')} onFile={onFile} />
          <p class="aside">{i18n.t('viewer.stays')}</p>
        </section>
      );
    case 'fetching':
      return (
        <section class="viewer-stage" role="status">
          <p>{i18n.t('viewer.fetching', [stage.host])}</p>
          <progress
            aria-label={i18n.t('viewer.fetching', [stage.host])}
            {...(stage.total === null ? {} : { max: stage.total, value: stage.done })}
          />
          {stage.done === 0 ? null : <p class="aside number">{formatBytes(stage.done)}</p>}
        </section>
      );
    case 'opening':
      return (
        <section class="viewer-stage" role="status">
          <p>{i18n.t('state.loading')}</p>
          <span class="busy" />
        </section>
      );
    case 'not-granted':
      return (
        <section class="viewer-stage" role="status">
          <h2>{i18n.t('viewer.needsHost', [stage.host])}</h2>
          <p>{i18n.t('viewer.hostMeaning', [stage.host])}</p>
          {stage.declined ? <p class="caution">{i18n.t('viewer.declined')}</p> : null}
          <div class="actions">
            <Button look="primary" onPress={onGrant}>
              {i18n.t('viewer.grant', [stage.host])}
            </Button>
            <OpenButton name={i18n.t('viewer.choose')} onFile={onFile} />
            <BackButton {...props} />
          </div>
          <Original address={address} />
        </section>
      );
    case 'unreached': {
      // What is too large stays so, wherever it is taken from.
      const isTooLarge = stage.failure.code === 'too-large';
      return (
        <section class="viewer-stage" role="alert">
          <h2>{failureWord(stage.host, stage.failure)}</h2>
          <p>{isTooLarge ? fileWords('too-large').advice : i18n.t('viewer.unreachedAdvice')}</p>
          <div class="actions">
            {isTooLarge ? null : <Button onPress={onTryAgain}>{i18n.t('action.tryAgain')}</Button>}
            <OpenButton name={i18n.t('viewer.choose')} onFile={onFile} />
            <BackButton {...props} />
          </div>
          <Original address={address} />
        </section>
      );
    }
    case 'problem': {
      const { problem, advice } = fileWords(stage.problem);
      return (
        <section class="viewer-stage" role="alert">
          <h2>{problem}</h2>
          <p>{advice}</p>
          <div class="actions">
            <OpenButton name={i18n.t('viewer.chooseOther')} onFile={onFile} />
            <BackButton {...props} />
          </div>
          <Original address={address} />
        </section>
      );
    }
  }
}

/** The way back to what was read before a file that cannot be read was dropped on it. */
function BackButton({ before, onBack }: Pick<ViewerProps, 'before' | 'onBack'>) {
  if (!before || !onBack) return null;
  return <Button onPress={onBack}>{i18n.t('viewer.back', [before])}</Button>;
}

function Original({ address }: { address: string | null }) {
  if (address === null) return null;
  return (
    <p class="aside">
      <SafeLink href={address}>{address}</SafeLink>
    </p>
  );
}

function failureWord(host: string, failure: SiteFailure): string {
  if (failure.code === 'refused') return i18n.t('viewer.refused', [host, failure.status]);
  if (failure.code === 'too-large') return fileWords('too-large').problem;
  return i18n.t('viewer.noAnswer', [host]);
}
