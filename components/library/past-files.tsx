import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { FileButton } from '../controls/file-button.tsx';
import { Select } from '../controls/select.tsx';
import { TextField } from '../controls/text-field.tsx';
import { pastFailureWord } from '../words.ts';
import type { PastFileRow, PastListProps } from './past-props.ts';

type PastFilesProps = Pick<
  PastListProps,
  'files' | 'leftOut' | 'onFiles' | 'onNameFile' | 'onKeepElsewhere' | 'onPutAway'
>;

/** Files of the reader's own as reports of this place: dropped here or chosen; each names itself or is named. */
export function PastFiles(props: PastFilesProps) {
  const { files, leftOut, onFiles } = props;
  const place = useRef<HTMLFieldSetElement>(null);
  /** What was pressed goes away with its line: the focus goes to the way to more files. */
  const andBack =
    <Values extends unknown[]>(act: (...values: Values) => void) =>
    (...values: Values) => {
      act(...values);
      place.current?.querySelector('button')?.focus();
    };
  const [over, setOver] = useState(false);
  const take = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type === 'dragover');
    if (event.type === 'drop') onFiles([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    <fieldset
      class="past-files"
      ref={place}
      data-over={over ? '' : undefined}
      onDragOver={take}
      onDrop={take}
      onDragLeave={() => setOver(false)}
    >
      <legend>{i18n.t('past.files')}</legend>
      <p class="aside">{i18n.t('past.filesMeaning')}</p>
      <FileButton name={i18n.t('past.chooseFiles')} accept=".txt,.html,.htm" several onFiles={onFiles} />
      <p class="caution" role="status">
        {leftOut === 0 ? null : i18n.t('past.leftOut', [leftOut])}
      </p>
      <ul class="past-rows" aria-live="polite">
        {files.map((file) => (
          <FileLine
            key={file.id}
            file={file}
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
};

function FileLine({ file, onNameFile, onKeepElsewhere, onPutAway }: FileLineProps) {
  const { id, name, is } = file;
  return (
    <li class="past-row" data-state={is.state}>
      <span class="past-title">{name}</span>
      <span class={is.state === 'failed' ? 'past-state caution' : 'past-state aside'}>
        {is.state === 'failed' ? pastFailureWord(is.code, is.detail) : i18n.t('past.reading')}
      </span>
      {is.state === 'failed' && is.code === 'unnamed' ? (
        <PeriodForm name={name} onSay={(period) => onNameFile(id, period)} />
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

const halves = ['year', 'H1'] as const;

/** The period that a file reviews, where its text does not say: a year, or its first half. */
function PeriodForm({ name, onSay }: { name: string; onSay(period: string): void }) {
  const [year, setYear] = useState(/(?:19|20)\d\d/.exec(name)?.[0] ?? '');
  const [part, setPart] = useState<(typeof halves)[number]>('year');
  const isYear = /^(?:19|20)\d\d$/.test(year.trim());
  const say = () => {
    if (isYear) onSay(`${year.trim()}${part === 'year' ? '' : part}`);
  };
  return (
    <div class="past-period">
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
        options={halves.map((id) => ({
          id,
          name: i18n.t(id === 'year' ? 'past.wholeYear' : 'past.firstHalf'),
        }))}
        selected={part}
        onSelect={(id) => setPart(id === 'H1' ? 'H1' : 'year')}
      />
      <Button onPress={say} off={!isYear}>
        {i18n.t('past.say')}
      </Button>
    </div>
  );
}
