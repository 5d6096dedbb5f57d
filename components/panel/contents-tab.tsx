import { i18n } from '#i18n';
import type { Section } from '../../lib/text/print/section.ts';
import type { Span } from '../../lib/text/span.ts';
import { useRoving } from '../controls/roving.ts';
import { useTrusted } from '../controls/trust.ts';

export interface ContentsTabProps {
  sections: readonly Section[];
  onGoTo(span: Span): void;
}

/** 目录: the report's headings, indented by level; a click goes there. */
export function ContentsTab({ sections, onGoTo }: ContentsTabProps) {
  const trusted = useTrusted();
  const roving = useRoving('vertical');
  if (sections.length === 0) return <p class="empty">{i18n.t('panel.noHeads')}</p>;
  const top = Math.min(...sections.map((section) => section.level));
  return (
    <ul class="contents" onKeyDown={roving.onKeyDown}>
      {sections.map((section, index) => (
        <li key={section.head.start} class={`depth-${Math.min(section.level - top, 3)}`}>
          <button
            type="button"
            class="line"
            data-rove=""
            tabIndex={roving.tabIndex(index, sections.length)}
            title={section.title}
            onClick={trusted(() => {
              roving.setActive(index);
              onGoTo(section.head);
            })}
          >
            {section.title}
          </button>
        </li>
      ))}
    </ul>
  );
}
