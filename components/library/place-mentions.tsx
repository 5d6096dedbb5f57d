import { i18n } from '#i18n';
import type { PlaceRecord, RecordMention } from '../../lib/compare/place-record.ts';
import { ReportLink } from './place-goals.tsx';
import { QuotedSentence } from './place-quote.tsx';

/** 再次提及: undertakings without a number that the next report's plan names again, the latest pair of reports first. */
export function PlaceMentions({ record }: { record: PlaceRecord }) {
  const { mentions, reports } = record;
  if (reports.length < 2) return <p class="empty">{i18n.t('place.needTwo')}</p>;
  if (mentions.length === 0) return <p class="empty">{i18n.t('place.noMentions')}</p>;
  return (
    <>
      <p class="aside">{i18n.t('place.mentionsMeaning')}</p>
      {groupMentions(mentions).map((group) => (
        <MentionGroup
          key={`${group[0]!.said.report}-${group[0]!.again.report}`}
          group={group}
          record={record}
        />
      ))}
    </>
  );
}

/** By the pair of reports, the latest pair first, each in the order of the earlier report. */
function groupMentions(mentions: readonly RecordMention[]): RecordMention[][] {
  const groups = new Map<string, RecordMention[]>();
  for (const mention of mentions) {
    const key = `${mention.said.report}-${mention.again.report}`;
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  return [...groups.values()].reverse();
}

function MentionGroup({ group, record }: { group: RecordMention[]; record: PlaceRecord }) {
  const { said, again } = group[0]!;
  return (
    <section class="block">
      <h3>
        <ReportLink report={record.reports[said.report]!} />
        {' → '}
        <ReportLink report={record.reports[again.report]!} />
      </h3>
      <ul class="mentions">
        {group.map((mention) => (
          <li key={mention.said.start}>
            <QuotedSentence quote={mention.said} lead={<span class="aside">{i18n.t('place.said')} </span>} />
            <QuotedSentence
              quote={mention.again}
              lead={<span class="aside">{i18n.t('place.again')} </span>}
            />
            <span class="tag">{i18n.t(mention.by === 'quoted' ? 'place.byQuoted' : 'place.byWording')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
