import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { SafeLink } from '../controls/safe-link.tsx';
import { PageField } from './page-field.tsx';
import { OpenButton } from './stage-view.tsx';
import { useBarHeight } from './use-bar-height.ts';
import type { ViewerProps } from './viewer-props.ts';
import { ZoomField } from './zoom-field.tsx';

export interface ViewerBarProps extends ViewerProps {
  outlineOpen: boolean;
  finding: boolean;
  onToggleOutline(): void;
  onToggleFind(): void;
}

/** The bar over the document: what it is, where in it the reader is, how large it is shown, and what else can be done. */
export function ViewerBar(props: ViewerBarProps) {
  const { stage, name, address, pages, outline } = props;
  const isShown = stage.at === 'shown';
  const ref = useRef<HTMLElement>(null);
  useBarHeight(ref);
  return (
    <header ref={ref} class="viewer-bar">
      <h1 class="viewer-name" title={name ?? undefined}>
        {name ?? i18n.t('viewer.name')}
      </h1>
      <div class="viewer-group viewer-ways">
        {outline.length === 0 ? null : (
          <Button look="quiet" expanded={props.outlineOpen} onPress={props.onToggleOutline}>
            {i18n.t('viewer.outline')}
          </Button>
        )}
        {props.searchable ? (
          <Button look="quiet" expanded={props.finding} onPress={props.onToggleFind}>
            {i18n.t('viewer.find')}
          </Button>
        ) : null}
        {address === null ? null : <SafeLink href={address}>{i18n.t('viewer.original')}</SafeLink>}
        {props.fileActions}
        {isShown ? <OpenButton name={i18n.t('viewer.open')} onFile={props.onFile} /> : null}
      </div>
      {isShown ? (
        <div class="viewer-group viewer-place-in">
          {pages === null ? null : <PageField pages={pages} onPage={props.onPage} />}
          <ZoomField
            zoom={props.zoom}
            factor={props.factor}
            hasPages={pages !== null}
            onZoom={props.onZoom}
          />
        </div>
      ) : null}
    </header>
  );
}
