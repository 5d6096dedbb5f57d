import { i18n } from '#i18n';

/** What is pressed where: the toolbar's button, marks, selected words, the right mouse button. */
export function FirstSteps() {
  return (
    <ul class="plain-list">
      <li>{i18n.t('help.pin')}</li>
      <li>{i18n.t('help.click')}</li>
      <li>{i18n.t('help.selection')}</li>
      <li>{i18n.t('help.rightClick')}</li>
      <li>{i18n.t('help.elsewhere')}</li>
    </ul>
  );
}
