import { selectAgain } from '../../lib/page/selection-ends.ts';
import { type Answer, done, failed } from '../../lib/protocol/answer.ts';
import { selectionTools } from '../../lib/settings/settings.ts';
import type { Span } from '../../lib/text/span.ts';
import { type ActionWorld, say } from './action-world.ts';
import { letGo } from './chosen-words.ts';
import { copyLink } from './copy-link.ts';
import type { SessionActions } from './interface.tsx';
import type { ChosenWords } from './state.ts';

/** What the reader does with the words that they chose. Whatever it is, the tools beside the words go. */
export function chosenActions(
  world: ActionWorld,
): Pick<SessionActions, 'keepChosen' | 'lookUpChosen' | 'copyChosenLink' | 'closeTools' | 'hideTools'> {
  const take = (run: (chosen: ChosenWords) => unknown) => () => {
    const { chosen } = world.state.current;
    letGo(world);
    if (chosen) run(chosen);
  };
  return {
    keepChosen: take(({ spans }) => void world.keeper.keepHere([...spans])),
    lookUpChosen: take(async ({ spans }) => {
      const answer = await lookUpAt(world, spans[0]!);
      if (!answer.ok) say(world, answer.code, 'error');
    }),
    copyChosenLink: take(({ spans }) => copyLink(world, spans[0]!)),
    closeTools: take(({ ends }) => selectAgain(world.source.document, ends)),
    hideTools: take(() => {
      void selectionTools.setValue(false).catch(() => {});
      say(world, 'tools-off');
    }),
  };
}

/** Looks words of the report up, and shows what was found beside them. */
export async function lookUpAt(world: ActionWorld, { start, end }: Span): Promise<Answer<null>> {
  const span = { start, end };
  const answer = (await world.reading()?.channel.ask('lookUp', { span })) ?? failed('not-found');
  if (!answer.ok) return answer;
  world.cards.openLookUp(answer.value, { span, anchor: world.anchorOf(span), takeFocus: true });
  return done;
}
