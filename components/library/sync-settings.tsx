import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Credentials, isSameServer, type ServerPlace } from '../../lib/sync/address.ts';
import type { SyncChoice } from '../../lib/sync/lists.ts';
import type { SyncProblemCode } from '../../lib/sync/problem.ts';
import { Button } from '../controls/button.tsx';
import { CheckBox } from '../controls/check-box.tsx';
import { Choice } from '../controls/choice.tsx';
import { Confirm } from '../controls/confirm.tsx';
import { TextField } from '../controls/text-field.tsx';
import { SharedSettings, type SharedSettingsProps } from './shared-settings.tsx';
import { SyncLine, type SyncLineProps, SyncRemarks } from './sync-line.tsx';
import { syncProblemWord } from './sync-words.ts';
import { useFocusAlong } from './use-focus-along.ts';

/** What a test of the connection found. */
export type SyncTest =
  | { state: 'testing' }
  | { state: 'works' | 'created'; hoursOff: number }
  | { state: 'problem'; code: SyncProblemCode | null };

/** A server as the form says it. An empty password or token leaves the one that is kept for this server. */
export interface SaidServer {
  place: ServerPlace;
  by: 'name' | 'token';
  credentials: Credentials;
}

export interface SyncSettingsProps {
  /** The server that is set up; `null` for none. */
  place: ServerPlace | null;
  /** How this machine logs in there: never the password or the token itself. */
  login: { by: 'name' | 'token' | 'none'; name: string };
  along: readonly SyncChoice[];
  onOpen: boolean;
  test: SyncTest | null;
  line: SyncLineProps | null;
  shared: SharedSettingsProps;
  onTest(said: SaidServer): void;
  onCreate(said: SaidServer): void;
  onSave(said: SaidServer): Promise<boolean>;
  onSwitchOff(): void;
  onAlong(choices: SyncChoice[]): void;
  onOnOpen(onOpen: boolean): void;
}

const alongKeys = {
  texts: 'sync.texts',
  corrections: 'sync.corrections',
  ownTerms: 'sync.ownTerms',
  reports: 'sync.reports',
  pastReports: 'sync.pastReports',
} as const satisfies Record<SyncChoice, string>;

/** 多台电脑同步: the server, what goes along, and how it stands. */
export function SyncSettings(props: SyncSettingsProps) {
  const [changing, setChanging] = useState(false);
  const { place, line } = props;
  const isForm = place === null || changing;
  const whole = useFocusAlong(isForm);
  return (
    <div class="sync-settings" ref={whole}>
      <p>{i18n.t('sync.meaning')}</p>
      {isForm ? (
        <ServerForm {...props} onDone={() => setChanging(false)} isSetUp={place !== null} />
      ) : (
        <>
          {line === null ? null : <SyncLine {...line} onSettings={null} />}
          <ServerFacts {...props} place={place} />
          <div class="actions">
            <Button onPress={() => setChanging(true)}>{i18n.t('sync.change')}</Button>
            <Confirm
              name={i18n.t('sync.off')}
              question={i18n.t('sync.offQuestion')}
              onConfirm={props.onSwitchOff}
            />
          </div>
          <Along {...props} />
          <SharedSettings {...props.shared} />
        </>
      )}
    </div>
  );
}

function ServerFacts({ place, login }: { place: ServerPlace } & Pick<SyncSettingsProps, 'login'>) {
  const words = {
    name: i18n.t('sync.masked', [login.name]),
    token: i18n.t('sync.maskedToken'),
    none: i18n.t('sync.noSecret'),
  };
  return (
    <dl class="reading">
      <div class="row">
        <dt>{i18n.t('sync.server')}</dt>
        <dd class="code">{`${place.address} · ${place.database}`}</dd>
      </div>
      <div class="row">
        <dt>{i18n.t('sync.secret')}</dt>
        <dd>{words[login.by]}</dd>
      </div>
    </dl>
  );
}

function Along({ along, onAlong, onOpen, onOnOpen }: SyncSettingsProps) {
  return (
    <>
      <p class="aside">{i18n.t('sync.alongMeaning')}</p>
      <fieldset class="categories along">
        <legend class="visually-hidden">{i18n.t('sync.along')}</legend>
        {(Object.keys(alongKeys) as SyncChoice[]).map((name) => (
          <CheckBox
            key={name}
            checked={along.includes(name)}
            onChange={(goes) => onAlong(goes ? [...along, name] : along.filter((one) => one !== name))}
          >
            {i18n.t(alongKeys[name])}
          </CheckBox>
        ))}
      </fieldset>
      <p class="aside">{i18n.t('sync.stays')}</p>
      <CheckBox checked={onOpen} onChange={onOnOpen}>
        {i18n.t('sync.onOpen')}
      </CheckBox>
    </>
  );
}

/** What the reader has typed and chosen in the form so far; what is not in it follows what is set up. */
interface TypedServer {
  address?: string;
  database?: string;
  by?: 'name' | 'token';
  name?: string;
}

function ServerForm(props: SyncSettingsProps & { isSetUp: boolean; onDone(): void }) {
  const { login, test, isSetUp } = props;
  // The log-in is read, and forgotten, while the form is there already: nothing of that may take what is being typed.
  const [typed, setTyped] = useState<TypedServer>({});
  const typeIn = (what: TypedServer) => setTyped((before) => ({ ...before, ...what }));
  const address = typed.address ?? props.place?.address ?? '';
  const database = typed.database ?? props.place?.database ?? '';
  const by = typed.by ?? (login.by === 'token' ? 'token' : 'name');
  const name = typed.name ?? login.name;
  const [secret, setSecret] = useState('');
  const said: SaidServer = {
    place: { address: address.trim(), database: database.trim() },
    by,
    credentials: {
      name: by === 'name' ? name.trim() : '',
      password: by === 'name' ? secret : '',
      token: by === 'token' ? secret : '',
    },
  };
  // What is kept is for the server that it was kept for.
  const isMove = isSetUp && props.place !== null && !isSameServer(props.place.address, address);
  const isKept = isSetUp && !isMove && login.by === by;
  return (
    <div class="sync-form">
      <TextField
        label={i18n.t('sync.address')}
        value={address}
        onInput={(words) => typeIn({ address: words })}
        hint={i18n.t('sync.addressHint')}
      />
      <TextField
        label={i18n.t('sync.database')}
        value={database}
        onInput={(words) => typeIn({ database: words })}
        hint={i18n.t('sync.databaseHint')}
      />
      <Choice<'name' | 'token'>
        label={i18n.t('sync.by')}
        options={[
          { id: 'name', name: i18n.t('sync.byName') },
          { id: 'token', name: i18n.t('sync.byToken') },
        ]}
        selected={by}
        onSelect={(id) => typeIn({ by: id })}
      />
      {by === 'name' ? (
        <TextField label={i18n.t('sync.name')} value={name} onInput={(words) => typeIn({ name: words })} />
      ) : null}
      <TextField
        label={i18n.t(by === 'name' ? 'sync.password' : 'sync.token')}
        type="password"
        value={secret}
        onInput={setSecret}
        placeholder={isKept ? i18n.t('sync.keptSecret') : ''}
        hint={i18n.t(isMove && login.by !== 'none' ? 'sync.secretAgain' : 'sync.secretHint')}
      />
      {test === null ? null : <TestResult test={test} onCreate={() => props.onCreate(said)} />}
      <div class="actions">
        <Button onPress={() => props.onTest(said)} off={test?.state === 'testing'}>
          {i18n.t('sync.test')}
        </Button>
        <Button
          look="primary"
          onPress={() => void props.onSave(said).then((isSaved) => isSaved && props.onDone())}
        >
          {i18n.t('sync.save')}
        </Button>
        {isSetUp ? (
          <Button look="quiet" onPress={props.onDone}>
            {i18n.t('action.cancel')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function TestResult({ test, onCreate }: { test: SyncTest; onCreate(): void }) {
  return (
    <div role="status">
      {test.state === 'testing' ? <p>{i18n.t('sync.testing')}</p> : null}
      {test.state === 'works' ? <p>{i18n.t('sync.works')}</p> : null}
      {test.state === 'created' ? <p>{i18n.t('sync.created')}</p> : null}
      {test.state === 'works' || test.state === 'created' ? (
        <SyncRemarks unreadable={0} tooLarge={0} hoursOff={test.hoursOff} />
      ) : null}
      {test.state === 'problem' ? <p class="caution">{syncProblemWord(test.code)}</p> : null}
      {test.state === 'problem' && test.code === 'no-database' ? (
        <Button onPress={onCreate}>{i18n.t('sync.create')}</Button>
      ) : null}
    </div>
  );
}
