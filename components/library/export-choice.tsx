import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { Menu } from '../controls/menu.tsx';

const formats = ['dossier', 'print', 'csv', 'markdown', 'ris', 'bibtex', 'csl', 'json'] as const;

/** The ways in which snippets leave the library: files, and the dossier on paper. */
export type ExportFormat = (typeof formats)[number];

const formatWords = {
  dossier: 'library.exportDossier',
  print: 'library.printDossier',
  csv: 'library.exportCsv',
  markdown: 'library.exportMarkdown',
  ris: 'library.exportRis',
  bibtex: 'library.exportBibtex',
  csl: 'library.exportCsl',
  json: 'library.exportJson',
} as const satisfies Record<ExportFormat, string>;

/** What snippets can be saved as, each with who takes it, and the dossier to print; `name` says which snippets. */
export function ExportChoice({ name, onExport }: { name: string; onExport(format: ExportFormat): void }) {
  return (
    <Menu name={name}>
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
