import { i18n } from '#i18n';

/** The reading page: a file of a report, shown and read with the reader. */
export function ViewerApp() {
  return (
    <main>
      <h1>{i18n.t('viewer.name')}</h1>
    </main>
  );
}
