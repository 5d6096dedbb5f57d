import { i18n } from '#i18n';
import { isOtherGenre } from '../../lib/analysis/report-identity.ts';
import { Button } from '../controls/button.tsx';
import { Menu } from '../controls/menu.tsx';
import type { PopupPage, PopupProps } from './popup-props.ts';

/** The ways on, always in sight: the panel on a report, the library, the report's place or one's own, and what is rarely needed. */
export function PopupFoot(props: PopupProps) {
  const { page } = props;
  const report = page.state === 'report' ? page : null;
  const place = report?.identity.place ?? null;
  return (
    <footer class="foot">
      <div class="ways">
        {report === null ? null : (
          <Button look="primary" onPress={props.onOpenPanel}>
            {i18n.t('popup.panel')}
          </Button>
        )}
        <Button onPress={props.onOpenLibrary}>{i18n.t('library.title')}</Button>
        <Button
          title={place === null ? i18n.t('welcome.town') : i18n.t('popup.placeTitle', [place])}
          onPress={place === null ? props.onFindTown : props.onReadPast}
        >
          {i18n.t('popup.place')}
        </Button>
        <More {...props} />
      </div>
      <p class="colophon">{i18n.t('colophon')}</p>
    </footer>
  );
}

/** What the popup says of a page that was looked at: it may be wrong. */
const judged: ReadonlySet<PopupPage['state']> = new Set(['report', 'maybe', 'other', 'none']);

/** 更多: the reader's word about the page, a file of their own, and what explains the extension. */
function More(props: PopupProps) {
  const { page } = props;
  const choices: [string, () => void][] = [
    ...(page.state === 'report'
      ? [
          [
            i18n.t(isOtherGenre(page.identity) ? 'popup.stopReading' : 'popup.notReport'),
            props.onNotReport,
          ] as [string, () => void],
        ]
      : []),
    ...(judged.has(page.state)
      ? [[i18n.t('popup.readWrongly'), props.onReadWrongly] as [string, () => void]]
      : []),
    [i18n.t('file.own'), props.onOwnFile],
    [i18n.t('welcome.town'), props.onFindTown],
    [i18n.t('help.sample'), props.onSample],
    [i18n.t('help.name'), props.onHelp],
    ...(props.onOffSite === null ? [] : [[i18n.t('panel.offSite'), props.onOffSite] as [string, () => void]]),
  ];
  return (
    <Menu name={i18n.t('popup.more')} opens="above">
      {(close) =>
        choices.map(([name, onPress]) => (
          <Button
            key={name}
            onPress={() => {
              onPress();
              close();
            }}
          >
            {name}
          </Button>
        ))
      }
    </Menu>
  );
}
