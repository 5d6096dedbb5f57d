import { i18n } from '#i18n';
import type { OtherVersion } from '../../lib/records/edited.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import { Button } from '../controls/button.tsx';
import { formatTime } from '../format.ts';

/** Takes a version for the record's own (`use`), or drops it. */
export type SettleVersion = (id: string, version: OtherVersion, use: boolean) => void;

export interface OtherVersionsProps {
  /** Each version with what it says, as it is shown. */
  versions: readonly { version: OtherVersion; says: string }[];
  onSettle(version: OtherVersion, use: boolean): void;
}

/** What was written of one record in another window, or on another machine, at the same time: kept until it is settled. */
export function OtherVersions({ versions, onSettle }: OtherVersionsProps) {
  return versions.map(({ version, says }) => (
    <section class="other-version" key={`${version.machine} ${version.revision}`}>
      <p class="caution">{i18n.t('version.beside', [formatTime(version.changedAt)])}</p>
      <p class="note">{says}</p>
      <div class="actions small">
        <Button onPress={() => onSettle(version, true)}>{i18n.t('version.use')}</Button>
        <Button look="quiet" onPress={() => onSettle(version, false)}>
          {i18n.t('version.drop')}
        </Button>
      </div>
    </section>
  ));
}

/** The notes beside a snippet's own; versions that say no more than it does are not shown. */
export function OtherNotes({ snippet, onSettle }: { snippet: Snippet; onSettle: SettleVersion }) {
  const versions = snippet.others.flatMap((version) => {
    const { note, tags } = version.words;
    const says = [note, ...tags.map((tag) => `#${tag}`)].filter((words) => words !== '').join(' ');
    const isSame = note === snippet.note && tags.every((tag) => snippet.tags.includes(tag));
    return says === '' || isSame ? [] : { version, says };
  });
  return (
    <OtherVersions versions={versions} onSettle={(version, use) => onSettle(snippet.id, version, use)} />
  );
}
