import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { Menu } from '../controls/menu.tsx';

const formats = ['csv', 'markdown', 'ris', 'bibtex', 'csl', 'json'] as const;

/** The files that snippets leave the library in. */
export type ExportFormat = (typeof formats)[number];

const formatWords = {
  csv: 'library.exportCsv',
  markdown: 'library.exportMarkdown',
  ris: 'library.exportRis',
  bibtex: 'library.exportBibtex',
  csl: 'library.exportCsl',
  json: 'library.exportJson',
} as const satisfies Record<ExportFormat, string>;

/** The files that chosen snippets can be saved as, each with who takes it. */
export function ExportChoice({ onExport }: { onExport(format: ExportFormat): void }) {
  return (
    <Menu name={i18n.t('action.export')}>
      {(close) =>
        formats.map((format) => (
          <Button
            key={format}
            onPress={() => {
              onExport(format);
              close();
            }}
          >
            {i18n.t(formatWords[format])}
          </Button>
        ))
      }
    </Menu>
  );
}
