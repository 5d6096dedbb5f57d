import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { CheckBox } from '../controls/check-box.tsx';
import { useFocusBack } from '../controls/focus-return.ts';
import { Progress } from '../controls/progress.tsx';
import { Undo } from '../controls/undo.tsx';
import { Unready } from '../controls/unready.tsx';
import { formatPeriod } from '../format.ts';
import { PastFiles } from './past-files.tsx';
import type { PastListProps, PastRow, PastSummary } from './past-props.ts';
import { PastLine } from './past-row.tsx';

/** 往期报告: a place's known reports with a tick each, one click that reads them, and files of the reader's own. */
export function PastList(props: PastListProps) {
  const { rows, place, within, missing, undo, privateWindow } = props;
  const { section, leaveAt } = useFocusBack(rows, '.past-row > input');
  if (privateWindow) return <p class="empty">{i18n.t('past.private')}</p>;
  if (rows.state !== 'ready') return <Unready loaded={rows} />;
  const bringBack = () => {
    leaveAt(0);
    props.onUndo();
  };
  return (
    <section class="past" ref={section}>
      <h2>{i18n.t('past.title', [[...within, place].filter(Boolean).join(' ')])}</h2>
      <p class="aside">{i18n.t('past.meaning')}</p>
      {undo === null ? null : <Undo words={i18n.t('past.forgotten', [undo.count])} onUndo={bringBack} />}
      {rows.value.length === 0 ? (
        <p class="empty">{i18n.t('timeline.none')}</p>
      ) : (
        <ReadingList {...props} rows={rows.value} onLeave={leaveAt} />
      )}
      {missing.length === 0 ? null : (
        <p class="aside">{i18n.t('past.missing', [missing.map(formatPeriod).join('、')])}</p>
      )}
      <PastFiles {...props} />
    </section>
  );
}

/** The list with its one button; while a run is under way, with how far it has come. */
function ReadingList(props: Omit<PastListProps, 'rows'> & { rows: PastRow[]; onLeave(line: number): void }) {
  const { rows, working, onLeave } = props;
  const readable = rows.filter(({ is }) => is.state === 'new' || is.state === 'failed');
  const read = rows.filter(({ is }) => is.state === 'read').length;
  const ticked = rows.filter((row) => row.ticked);
  const forgetAll = () => {
    onLeave(0);
    props.onForgetAll();
  };
  return (
    <>
      {readable.length < 2 || working ? null : (
        <CheckBox checked={ticked.length === readable.length} onChange={props.onTickAll}>
          {i18n.t('past.all')}
        </CheckBox>
      )}
      <ul class="past-rows">
        {rows.map((row, at) => (
          <PastLine
            key={row.id}
            row={row}
            busy={working !== null}
            onTick={props.onTick}
            onRetry={props.onRetry}
            onForget={(id) => {
              onLeave(at);
              props.onForget(id);
            }}
          />
        ))}
      </ul>
      {read < 2 || working ? null : (
        <Button look="quiet" onPress={forgetAll}>
          {i18n.t('past.forgetAll', [read])}
        </Button>
      )}
      <Start {...props} ticked={ticked.length} readable={readable.length} />
    </>
  );
}

interface StartProps
  extends Pick<PastListProps, 'working' | 'summary' | 'asksFor' | 'most' | 'onRead' | 'onCancel'> {
  ticked: number;
  readable: number;
}

/** The confirming click and what it will do; in its place the run's progress, and at the end what became of it. */
function Start({ working, summary, asksFor, most, ticked, readable, onRead, onCancel }: StartProps) {
  const place = useRef<HTMLDivElement>(null);
  const was = useRef(false);
  const isWorking = working !== null;
  useEffect(() => {
    // The button that was pressed is gone: the focus goes to what stands in its place.
    if (was.current !== isWorking) place.current?.querySelector<HTMLElement>('button, [tabindex]')?.focus();
    was.current = isWorking;
  }, [isWorking]);
  if (summary === null && !isWorking && readable === 0) return null;
  return (
    <div class="past-start" ref={place}>
      {summary === null || isWorking ? null : (
        <p class="past-summary" role="status" tabIndex={-1}>
          {summaryWords(summary)}
        </p>
      )}
      {working === null ? null : (
        <Progress name={working.name} progress={working.progress} onCancel={onCancel} />
      )}
      {isWorking || readable === 0 ? null : (
        <>
          {asksFor.length === 0 ? null : <p class="caution">{i18n.t('past.asks', [asksFor.join('、')])}</p>}
          {ticked === 0 ? null : (
            <Button look="primary" onPress={onRead} off={ticked > most}>
              {i18n.t('past.read', [ticked])}
            </Button>
          )}
          <p class="aside">{startWords({ ticked, most })}</p>
        </>
      )}
    </div>
  );
}

/** What the click will do, or why it does nothing. */
function startWords({ ticked, most }: { ticked: number; most: number }): string {
  if (ticked === 0) return i18n.t('past.readNone');
  return ticked > most ? i18n.t('past.tooMany', [most]) : i18n.t('past.readMeaning');
}

function summaryWords({ read, failed, cancelled }: PastSummary): string {
  return [
    cancelled ? i18n.t('past.cancelled') : null,
    i18n.t('past.done', [read]),
    failed === 0 ? null : i18n.t('past.failed', [failed]),
  ]
    .filter((part) => part !== null)
    .join('');
}
