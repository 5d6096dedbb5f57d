import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { SearchField } from '../controls/search-field.tsx';
import type { FindView } from '../view-models.ts';
import type { PopupProps } from './popup-props.ts';

export interface FindFieldProps extends Pick<PopupProps, 'onFind' | 'onFindStep'> {
  /** What was found last; `null` before anything was searched. */
  find: FindView | null;
}

/** Finds words in the tab's report as one types; Enter and the arrows go from place to place. */
export function FindField({ find, onFind, onFindStep }: FindFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <div class="find-field">
      <SearchField
        label={i18n.t('find.label')}
        value={typed ?? find?.query ?? ''}
        chooseAll={typed === null}
        onInput={(value) => {
          setTyped(value);
          onFind(value);
        }}
        onEnter={() => onFindStep(1)}
      />
      {find === null || find.query === '' ? null : (
        <p role="status" class="aside">
          {find.count === 0 ? i18n.t('find.none') : i18n.t('find.count', [find.index, find.count])}
          <Button look="icon" label={i18n.t('find.previous')} onPress={() => onFindStep(-1)}>
            <span class="arrow up" aria-hidden="true" />
          </Button>
          <Button look="icon" label={i18n.t('find.next')} onPress={() => onFindStep(1)}>
            <span class="arrow down" aria-hidden="true" />
          </Button>
        </p>
      )}
    </div>
  );
}
