import { i18n } from '#i18n';
import type { CitationMarkup, CitationStyle } from '../../lib/snippets/cite.ts';
import { Button } from '../controls/button.tsx';
import { Menu } from '../controls/menu.tsx';
import { Select } from '../controls/select.tsx';

/** How the reader cites. */
interface Citing {
  style: CitationStyle;
  markup: CitationMarkup;
}

export interface CiteChoiceProps {
  /** How the reader cited last. */
  citing: Citing;
  onChooseCiting(next: Citing): void;
  onCite(): void;
}

const styles = ['default', 'gbt-2025', 'gbt-2015'] as const;

const styleWords = {
  default: 'cite.default',
  'gbt-2025': 'cite.gbt2025',
  'gbt-2015': 'cite.gbt2015',
} as const;

/** In which form to cite; what is chosen stays chosen, here and on the cards of a page. */
export function CiteChoice({ citing, onChooseCiting, onCite }: CiteChoiceProps) {
  return (
    <Menu name={i18n.t('action.cite')}>
      {(close) => (
        <>
          <Select
            label={i18n.t('cite.style')}
            required
            options={styles.map((id) => ({ id, name: i18n.t(styleWords[id]) }))}
            selected={citing.style}
            onSelect={(id) => onChooseCiting({ ...citing, style: (id ?? 'gbt-2025') as CitationStyle })}
          />
          <Select
            label={i18n.t('cite.markup')}
            required
            options={[
              { id: 'plain', name: i18n.t('cite.plain') },
              { id: 'markdown', name: 'Markdown' },
            ]}
            selected={citing.markup}
            onSelect={(id) => onChooseCiting({ ...citing, markup: (id ?? 'plain') as CitationMarkup })}
          />
          <Button
            look="primary"
            onPress={() => {
              onCite();
              close();
            }}
          >
            {i18n.t('cite.copy')}
          </Button>
        </>
      )}
    </Menu>
  );
}
