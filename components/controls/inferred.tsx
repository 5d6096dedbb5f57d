import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

export interface InferredProps {
  when: boolean;
  children: ComponentChildren;
}

/** Greys what the text implies and does not print, and says so: 推定. */
export function Inferred({ when, children }: InferredProps) {
  if (!when) return <>{children}</>;
  return (
    <span class="inferred">
      <span class="implied">{children}</span>
      <span class="inferred-tag" title={i18n.t('inferred.meaning')}>
        {i18n.t('inferred.tag')}
      </span>
    </span>
  );
}

/**
 * The same in a list, where a tag at every field would drown the fields: dotted for the eye, with one `InferredMark`
 * a row, and 推定 at each field for screen readers.
 */
export function QuietlyInferred({ when, children }: InferredProps) {
  if (!when) return <>{children}</>;
  return (
    <span class="inferred" title={i18n.t('inferred.meaning')}>
      <span class="implied">{children}</span>
      <span class="visually-hidden">{i18n.t('inferred.spoken')}</span>
    </span>
  );
}

/** 推定 once for a row: what in it is dotted was not printed. Hidden from screen readers, to which each field says it. */
export function InferredMark({ when }: { when: boolean }) {
  if (!when) return null;
  return (
    <span class="inferred-mark" aria-hidden="true" title={i18n.t('inferred.meaning')}>
      {i18n.t('inferred.tag')}
    </span>
  );
}

/** What the dots mean, under a list that has them. */
export function InferredLegend() {
  return (
    <p class="aside inferred-legend">
      <span class="implied">{i18n.t('inferred.legendSample')}</span>
      {i18n.t('inferred.legend')}
    </p>
  );
}
