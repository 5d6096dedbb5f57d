import { i18n } from '#i18n';

/** What a snippet is evidence of, and what it is not. */
export function WhatItProves() {
  return (
    <ul class="plain-list">
      <li>{i18n.t('proof.does')}</li>
      <li>{i18n.t('proof.hash')}</li>
      <li>{i18n.t('proof.file')}</li>
      <li>{i18n.t('proof.doesNot')}</li>
    </ul>
  );
}
