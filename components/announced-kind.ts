import { i18n } from '#i18n';
import type { AnnouncedKind } from '../lib/text/file-address.ts';

/** What a kind of file is called. */
export function announcedKindWord(kind: AnnouncedKind): string {
  switch (kind) {
    case 'pdf':
      return 'PDF';
    case 'word':
      return i18n.t('file.word');
    case 'wps':
      return i18n.t('file.wps');
    case 'ofd':
      return i18n.t('file.ofd');
  }
}
