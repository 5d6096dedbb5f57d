import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

/** Greys what the text implies and does not print, and says so: 推定. */
export function Inferred({ when, children }: { when: boolean; children: ComponentChildren }) {
  if (!when) return <>{children}</>;
  return (
    <span class="inferred">
      {children}
      <span class="inferred-tag" title={i18n.t('inferred.meaning')}>
        {i18n.t('inferred.tag')}
      </span>
    </span>
  );
}
