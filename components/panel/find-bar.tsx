import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import type { FindView } from '../view-models.ts';

export interface FindBarProps {
  find: FindView;
  onStep(by: 1 | -1): void;
  onEnd(): void;
}

/** What find-in-report has found, and the way through it. The words to find come from the selection or the popup. */
export function FindBar({ find, onStep, onEnd }: FindBarProps) {
  return (
    <search class="find">
      <p role="status">
        <span class="find-query" title={find.query}>
          「{find.query}」
        </span>
        <span class="number">
          {find.count === 0 ? i18n.t('find.none') : i18n.t('find.count', [find.index, find.count])}
        </span>
      </p>
      <Button look="icon" label={i18n.t('find.previous')} onPress={() => onStep(-1)} off={find.count === 0}>
        <span class="arrow up" aria-hidden="true" />
      </Button>
      <Button look="icon" label={i18n.t('find.next')} onPress={() => onStep(1)} off={find.count === 0}>
        <span class="arrow down" aria-hidden="true" />
      </Button>
      <Button look="icon" label={i18n.t('find.end')} onPress={onEnd}>
        <span class="cross" aria-hidden="true" />
      </Button>
    </search>
  );
}
