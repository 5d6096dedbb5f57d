import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { reportEndings } from '../../lib/files/file-endings.ts';
import { Button } from '../controls/button.tsx';
import { FileButton } from '../controls/file-button.tsx';
import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';
import { useDropped } from '../controls/use-dropped.ts';
import { formatPeriod } from '../format.ts';
import { failureSentence } from './failure-sentence.ts';
import { namedPeriod, periodChoices } from './named-period.ts';
import type { PastFileRow, PastListProps } from './past-props.ts';

export type PastFilesProps = Pick<
  PastListProps,
  'files' | 'leftOut' | 'onFiles' | 'onNameFile' | 'onKeepElsewhere' | 'onPutAway'
> & {
  /** True at the list of places: a file belongs to the place that its text names, or that the reader names. */
  ofAnyPlace?: boolean;
};

/** Files of the reader's own as reports of this place, or of any: dropped here or chosen; each names itself or is named. */
export function PastFiles(props: PastFilesProps) {
  const { files, leftOut, onFiles, ofAnyPlace = false } = props;
  const place = useRef<HTMLFieldSetElement>(null);
  /** What was pressed goes away with its line: the focus goes to the way to more files. */
  const andBack =
    <Values extends unknown[]>(act: (...values: Values) => void) =>
    (...values: Values) => {
      act(...values);
      place.current?.querySelector('button')?.focus();
    };
  const target = useDropped(onFiles);
  return (
    <fieldset class="past-files" ref={place} {...target}>
      <legend>{i18n.t('past.files')}</legend>
      <p class="aside">{i18n.t(ofAnyPlace ? 'past.filesOfAny' : 'past.filesMeaning')}</p>
      <FileButton name={i18n.t('past.chooseFiles')} accept={reportEndings} several onFiles={onFiles} />
      <div role="status">
        {leftOut === 0 ? null : <p class="caution">{i18n.t('past.leftOut', [leftOut])}</p>}
      </div>
      <ul class="past-rows" aria-live="polite">
        {files.map((file) => (
          <FileLine
            key={file.id}
            file={file}
            asksPlace={ofAnyPlace}
            onNameFile={andBack(props.onNameFile)}
            onKeepElsewhere={andBack(props.onKeepElsewhere)}
            onPutAway={andBack(props.onPutAway)}
          />
        ))}
      </ul>
    </fieldset>
  );
}

type FileLineProps = Pick<PastFilesProps, 'onNameFile' | 'onKeepElsewhere' | 'onPutAway'> & {
  file: PastFileRow;
  asksPlace: boolean;
};

function FileLine({ file, asksPlace, onNameFile, onKeepElsewhere, onPutAway }: FileLineProps) {
  const { id, name, is } = file;
  return (
    <li class="past-row" data-state={is.state}>
      <span class="past-title">{name}</span>
      <span class={is.state === 'failed' ? 'past-state caution' : 'past-state aside'}>
        {is.state === 'failed' ? failureSentence(is.code, is.detail) : i18n.t('past.reading')}
      </span>
      {is.state === 'failed' && is.code === 'unnamed' ? (
        <NamingForm name={name} asksPlace={asksPlace} onSay={(said) => onNameFile(id, said)} />
      ) : null}
      {is.state === 'failed' ? (
        <div class="actions">
          {is.code === 'other-place' ? (
            <Button onPress={() => onKeepElsewhere(id)}>
              {i18n.t('past.keepElsewhere', [is.detail ?? ''])}
            </Button>
          ) : null}
          <Button look="quiet" onPress={() => onPutAway(id)} label={i18n.t('past.putAwayLabel', [name])}>
            {i18n.t('past.putAway')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

interface NamingFormProps {
  name: string;
  asksPlace: boolean;
  onSay(said: { period: string; place: string | null }): void;
}

/** Whose a file is and which period it reviews, where its text does not say. */
function NamingForm({ name, asksPlace, onSay }: NamingFormProps) {
  const [place, setPlace] = useState('');
  const [year, setYear] = useState(/(?:19|20)\d\d/.exec(name)?.[0] ?? '');
  const [part, setPart] = useState('year');
  const period = namedPeriod(year, part);
  const isSaid = period !== null && (!asksPlace || place.trim() !== '');
  const say = () => {
    if (isSaid) onSay({ period, place: asksPlace ? place.trim() : null });
  };
  return (
    <div class="past-period">
      {asksPlace ? (
        <TextField label={i18n.t('past.place')} value={place} onInput={setPlace} onEnter={say} />
      ) : null}
      <TextField
        label={i18n.t('past.year')}
        value={year}
        onInput={setYear}
        onEnter={say}
        placeholder="2023"
      />
      <Select
        label={i18n.t('past.part')}
        required
        options={periodChoices.map((choice) => ({ id: choice.id, name: choice.name() }))}
        selected={part}
        onSelect={(id) => setPart(id ?? 'year')}
      />
      <Button onPress={say} off={!isSaid}>
        {i18n.t('past.say')}
      </Button>
      {period === null || part === 'year' ? null : (
        <span class="aside" role="status">
          {formatPeriod(period)}
        </span>
      )}
    </div>
  );
}
