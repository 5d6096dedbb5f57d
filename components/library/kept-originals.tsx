import { i18n } from '#i18n';
import type { KeptFileHead } from '../../lib/records/kept-file.ts';
import { Button } from '../controls/button.tsx';
import { CheckBox } from '../controls/check-box.tsx';
import { Confirm } from '../controls/confirm.tsx';
import { formatBytes, formatHost, formatTime } from '../format.ts';

export interface KeptOriginalsProps {
  /** The originals that are kept, the last kept first. */
  originals: readonly KeptFileHead[];
  /** Whether the next backup takes them along. */
  backsUpOriginals: boolean;
  onBackUpOriginals(along: boolean): void;
  onDownloadOriginal(sha256: string): void;
  onDeleteOriginal(sha256: string): void;
}

/** How much room originals take, together. */
export function sizeOf(originals: readonly KeptFileHead[]): number {
  return originals.reduce((sum, { size }) => sum + size, 0);
}

/** The originals that the reader has kept as evidence: how many, how large, each with what can be done; nothing without any. */
export function KeptOriginals(props: KeptOriginalsProps) {
  const { originals } = props;
  if (originals.length === 0) return null;
  const size = formatBytes(sizeOf(originals));
  return (
    <>
      <CheckBox checked={props.backsUpOriginals} onChange={props.onBackUpOriginals}>
        {i18n.t('original.backUp', [originals.length, size])}
      </CheckBox>
      <p class="aside">{i18n.t('original.backUpMeaning')}</p>
      <h3>{i18n.t('original.list')}</h3>
      <ul class="sites">
        {originals.map((file) => (
          <li key={file.sha256}>
            <span title={`SHA-256 ${file.sha256}`}>
              {[
                file.name ?? file.sha256.slice(0, 16),
                formatBytes(file.size),
                formatHost(file.address),
                formatTime(file.keptAt),
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
            <Button
              look="quiet"
              label={`${i18n.t('original.download')} ${file.name ?? ''}`}
              onPress={() => props.onDownloadOriginal(file.sha256)}
            >
              {i18n.t('original.download')}
            </Button>
            <Confirm
              name={i18n.t('original.delete')}
              question={i18n.t('original.deleteQuestion', [formatBytes(file.size)])}
              onConfirm={() => props.onDeleteOriginal(file.sha256)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
