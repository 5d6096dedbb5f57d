import { addNoticeWords } from '../words.ts';

addNoticeWords({
  'not-json': 'notice.importDamaged',
  'bad-record': 'notice.importDamaged',
  'same-id-twice': 'notice.importDamaged',
  'text-does-not-match': 'notice.importDamaged',
  'newer-format': 'notice.importNewer',
  'not-a-backup': 'notice.importNotOurs',
  imported: 'notice.imported',
  restored: 'notice.restored',
  'settings-taken': 'notice.settingsTaken',
  'shared-put': 'shared.putDone',
  'shared-not-put': 'shared.notPut',
  'shared-taken-back': 'shared.takenBack',
  'shared-not-taken-back': 'shared.notTakenBack',
  'sync-not-off': 'sync.notOff',
  purged: 'notice.purged',
});
