import { i18n } from '#i18n';
import { SafeLink } from './controls/safe-link.tsx';
import { formatHost } from './format.ts';
import type { VersionView } from './view-models.ts';

/** A version of a report: its format, what it is called, and where it stands. */
export function VersionName({ version }: { version: VersionView }) {
  const { href, name, format } = version;
  return (
    <>
      <SafeLink href={href} title={href ?? undefined}>
        {name ?? formatHost(href) ?? i18n.t('file.untitled')}
      </SafeLink>{' '}
      <span class="aside">
        {[formatWord(format), name === null ? null : (formatHost(href) ?? i18n.t('past.fromFile'))]
          .filter((part) => part !== null)
          .join(' · ')}
      </span>
    </>
  );
}

function formatWord(format: VersionView['format']): string | null {
  switch (format) {
    case 'html':
      return i18n.t('versions.page');
    case 'pdf':
      return 'PDF';
    case 'word':
      return i18n.t('file.word');
    case 'text':
      return i18n.t('versions.text');
    case null:
      return null;
  }
}
