import { i18n } from '#i18n';
import { glossaryCategories } from '../../lib/knowledge/glossary.ts';
import type { AddressVerdict } from '../../lib/records/reader-records.ts';
import { Button } from '../controls/button.tsx';
import { CheckBox } from '../controls/check-box.tsx';
import { Choice } from '../controls/choice.tsx';
import { Confirm } from '../controls/confirm.tsx';
import { FileButton } from '../controls/file-button.tsx';
import { LevelSwitch } from '../controls/level-switch.tsx';
import { formatBytes, formatTime } from '../format.ts';
import { type BrowserKey, KeyList } from '../key-list.tsx';
import type { BackupImport, MarkLevel, ProtectionView } from '../view-models.ts';
import { categoryWord } from '../words.ts';
import { type BackupImportProps, BackupImportReport } from './backup-import.tsx';
import { KeptOriginals, type KeptOriginalsProps, sizeOf } from './kept-originals.tsx';
import { Part } from './part.tsx';
import { SyncSettings, type SyncSettingsProps } from './sync-settings.tsx';

export interface SettingsTabProps extends KeptOriginalsProps {
  level: MarkLevel;
  /** The least-known level of term that is painted: 1 paints all, 3 only jargon. */
  termLevel: 1 | 2 | 3;
  hiddenCategories: readonly string[];
  /** Whether the panel's button stands at the edge of a report's page. */
  edgeShown: boolean;
  /** Whether a selection is offered 摘录, 查 and 复制链接 beside it. */
  selectionTools: boolean;
  remember: boolean;
  reminder: boolean;
  offSites: readonly string[];
  offEverywhere: boolean;
  /** What the reader said of pages, by canonical address, the last said first. */
  verdicts: readonly Pick<AddressVerdict, 'address' | 'seenAs' | 'verdict'>[];
  /** Match patterns the reader has granted besides those of the installation. */
  grantedSites: readonly string[];
  keys: readonly BrowserKey[];
  protection: ProtectionView | null;
  imported: BackupImport | null;
  /** Several computers; `null` where a window has no database of its own. */
  sync: SyncSettingsProps | null;
  /** Rows of the store that are damaged and therefore not shown. */
  damaged: number;
  onLevel(level: MarkLevel): void;
  onTermLevel(level: 1 | 2 | 3): void;
  onHiddenCategories(categories: string[]): void;
  onEdgeShown(shown: boolean): void;
  onSelectionTools(shown: boolean): void;
  onRemember(remember: boolean): void;
  onReminder(reminder: boolean): void;
  onSwitchOnSite(host: string): void;
  onOffEverywhere(off: boolean): void;
  /** Takes the reader's word for an address back. */
  onTakeBack(address: string): void;
  onNationwide(): void;
  onRevokeSite(pattern: string): void;
  onChangeKeys(): void;
  onBackup(): void;
  onImport(file: File): void;
  /** Forgets the opened reports. */
  onForgetAll(): void;
  onRestore: BackupImportProps['onRestore'];
  onTakeSettings(): void;
  onExportDamaged(): void;
  /** Deletes everything that is kept. */
  onWipe(): void;
}

/** 设置与备份: what is painted, what is remembered, where it works, and a copy of everything in one file. */
export function SettingsTab(props: SettingsTabProps) {
  return (
    <div class="two-columns">
      <div>
        <Part title={i18n.t('settings.backup')}>
          <Backup {...props} />
        </Part>
        {props.sync === null ? null : (
          <Part title={i18n.t('sync.title')}>
            <SyncSettings {...props.sync} />
          </Part>
        )}
        <Part title={i18n.t('settings.sites')}>
          <Sites {...props} />
        </Part>
      </div>
      <div>
        <Part title={i18n.t('settings.marks')}>
          <Marks {...props} />
          <CheckBox checked={props.edgeShown} onChange={props.onEdgeShown}>
            {i18n.t('settings.edge')}
          </CheckBox>
          <p class="aside">{i18n.t('settings.edgeMeaning')}</p>
        </Part>
        <Part title={i18n.t('settings.memory')}>
          <CheckBox checked={props.remember} onChange={props.onRemember}>
            {i18n.t('remember.switch')}
          </CheckBox>
          <p class="aside">{i18n.t('remember.meaning')}</p>
          <Confirm
            name={i18n.t('library.forgetAll')}
            question={i18n.t('settings.forgetAllQuestion')}
            onConfirm={props.onForgetAll}
          />
        </Part>
        <Part title={i18n.t('settings.keys')}>
          <KeyList keys={props.keys} />
          <Button onPress={props.onChangeKeys}>{i18n.t('settings.changeKeys')}</Button>
        </Part>
      </div>
    </div>
  );
}

function Backup(props: SettingsTabProps) {
  const { protection } = props;
  return (
    <>
      {protection?.readOnly ? <p class="caution">{i18n.t('notice.storeOld')}</p> : null}
      {props.damaged === 0 ? null : (
        <p class="caution" role="alert">
          {i18n.t('library.damaged', [props.damaged])}{' '}
          <Button onPress={props.onExportDamaged}>{i18n.t('library.exportDamaged')}</Button>
        </p>
      )}
      {protection?.backupDue ? (
        <p class="caution">{i18n.t('settings.backupDue', [protection.sinceBackup])}</p>
      ) : null}
      <p>{i18n.t('settings.backupMeaning')}</p>
      <div class="actions">
        <Button look="primary" onPress={props.onBackup}>
          {i18n.t('settings.backupNow')}
        </Button>
        <FileButton
          name={i18n.t('settings.importFile')}
          accept=".json"
          onFiles={([file]) => file && props.onImport(file)}
        />
      </div>
      <KeptOriginals {...props} />
      {props.imported === null ? null : <BackupImportReport {...props} imported={props.imported} />}
      <CheckBox checked={props.reminder} onChange={props.onReminder}>
        {i18n.t('settings.reminder')}
      </CheckBox>
      {protection === null ? null : <Protection protection={protection} originals={props.originals} />}
      <Confirm
        name={i18n.t('settings.wipe')}
        question={i18n.t('settings.wipeQuestion')}
        onConfirm={props.onWipe}
      />
    </>
  );
}

function Protection({
  protection,
  originals,
}: { protection: ProtectionView } & Pick<KeptOriginalsProps, 'originals'>) {
  const safe = protection.unlimited || protection.persisted === true;
  return (
    <dl class="reading">
      <div class="row">
        <dt>{i18n.t('settings.lastBackup')}</dt>
        <dd>
          {protection.lastBackup === null ? i18n.t('settings.never') : formatTime(protection.lastBackup)}
          {protection.sinceBackup === 0 ? '' : ` · ${i18n.t('settings.since', [protection.sinceBackup])}`}
        </dd>
      </div>
      <div class="row">
        <dt>{i18n.t('settings.protection')}</dt>
        <dd>{i18n.t(safe ? 'settings.protected' : 'settings.unprotected')}</dd>
      </div>
      <div class="row">
        <dt>{i18n.t('settings.held')}</dt>
        <dd>
          {i18n.t('settings.heldCount', [protection.snippets])}
          {originals.length === 0
            ? ''
            : ` · ${i18n.t('original.held', [originals.length, formatBytes(sizeOf(originals))])}`}
          {protection.usage === null ? '' : ` · ${formatBytes(protection.usage)}`}
        </dd>
      </div>
    </dl>
  );
}

function Marks(props: SettingsTabProps) {
  const hidden = new Set(props.hiddenCategories);
  const toggle = (category: string, shown: boolean) => {
    const next = new Set(hidden);
    if (shown) next.delete(category);
    else next.add(category);
    props.onHiddenCategories([...next]);
  };
  return (
    <>
      <LevelSwitch level={props.level} onLevel={props.onLevel} />
      <Choice
        label={i18n.t('settings.termLevel')}
        options={[
          { id: '1', name: i18n.t('settings.termLevel1') },
          { id: '2', name: i18n.t('settings.termLevel2') },
          { id: '3', name: i18n.t('settings.termLevel3') },
        ]}
        selected={String(props.termLevel) as '1' | '2' | '3'}
        onSelect={(id) => props.onTermLevel(Number(id) as 1 | 2 | 3)}
      />
      <fieldset class="categories">
        <legend>{i18n.t('settings.categories')}</legend>
        {glossaryCategories.map((category) => (
          <CheckBox
            key={category}
            checked={!hidden.has(category)}
            onChange={(shown) => toggle(category, shown)}
          >
            {categoryWord(category)}
          </CheckBox>
        ))}
      </fieldset>
      <CheckBox checked={props.selectionTools} onChange={props.onSelectionTools}>
        {i18n.t('settings.selectionTools')}
      </CheckBox>
    </>
  );
}

function Sites(props: SettingsTabProps) {
  return (
    <>
      <CheckBox checked={props.offEverywhere} onChange={props.onOffEverywhere}>
        {i18n.t('panel.offEverywhere')}
      </CheckBox>
      <p class="aside">{i18n.t('settings.sitesMeaning')}</p>
      <SiteList
        title={i18n.t('settings.offSites')}
        sites={props.offSites}
        action={i18n.t('popup.switchOn')}
        onAction={props.onSwitchOnSite}
      />
      <SiteList
        title={i18n.t('settings.grantedSites')}
        sites={props.grantedSites}
        action={i18n.t('settings.revoke')}
        onAction={props.onRevokeSite}
      />
      <Button onPress={props.onNationwide} title={i18n.t('popup.nationwideTitle')}>
        {i18n.t('popup.nationwide')}
      </Button>
      {(['report', 'not-report'] as const).map((said) => (
        <SiteList
          key={said}
          title={i18n.t(said === 'report' ? 'settings.saidReports' : 'settings.saidNoReports')}
          sites={props.verdicts.flatMap((word) => (word.verdict === said ? word.address : []))}
          names={new Map(props.verdicts.map(({ address, seenAs }) => [address, seenAs ?? address]))}
          action={i18n.t('settings.takeBack')}
          onAction={props.onTakeBack}
        />
      ))}
    </>
  );
}

function SiteList(props: {
  title: string;
  sites: readonly string[];
  /** What a site is shown as, where that is not its own name. */
  names?: ReadonlyMap<string, string>;
  action: string;
  onAction(site: string): void;
}) {
  const nameOf = (site: string) => props.names?.get(site) ?? site;
  if (props.sites.length === 0) return null;
  return (
    <>
      <h3>{props.title}</h3>
      <ul class="sites">
        {props.sites.map((site) => (
          <li key={site}>
            <span class="code">{nameOf(site)}</span>
            <Button
              look="quiet"
              onPress={() => props.onAction(site)}
              label={`${props.action} ${nameOf(site)}`}
            >
              {props.action}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
