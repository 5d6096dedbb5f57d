import * as settings from '../../lib/settings/settings.ts';
import type { PaintChoice } from './marks.ts';
import { type Painting, startingChoice } from './painting.ts';
import { emptyState, type StateHolder } from './state.ts';

/** What the session's settings change. */
export interface ChoiceWorld {
  state: StateHolder;
  painting: Painting;
  signal: AbortSignal;
}

/** Follows what the reader chooses of painting, the edge button and citing, here or in any other page. */
export function followChoices({ state, painting, signal }: ChoiceWorld): void {
  const watched = [
    settings.markLevel.watch((level) => {
      state.update({ level });
      painting.choose({ level });
    }),
    settings.termLevel.watch((termLevel) => painting.choose({ termLevel })),
    settings.hiddenCategories.watch((hiddenCategories) => painting.choose({ hiddenCategories })),
    settings.edgePosition.watch((position) => state.update({ position })),
    settings.edgeShown.watch((edgeShown) => state.update({ edgeShown })),
    settings.panelWidth.watch((panelWidth) => state.update({ panelWidth })),
    settings.citationStyle.watch((citation) => state.update({ citation })),
    settings.selectionTools.watch((offersTools) => state.update({ offersTools })),
  ];
  signal.addEventListener(
    'abort',
    () => {
      for (const unwatch of watched) unwatch();
    },
    { once: true },
  );
}

/** Takes up what the reader chose last; the defaults where storage does not answer. From then on there is painting. */
export async function loadChoices({ state, painting, signal }: ChoiceWorld): Promise<void> {
  const { level, position, panelWidth, edgeShown, citation, offersTools, ...paint } = await readChoices();
  if (signal.aborted) return;
  state.update({ level, position, panelWidth, edgeShown, citation, offersTools });
  painting.choose({ level, ...paint });
}

/** What the reader chose of painting. Throws where storage does not answer. */
export async function readPaintChoice(): Promise<PaintChoice> {
  const [level, termLevel, hiddenCategories] = await Promise.all([
    settings.markLevel.getValue(),
    settings.termLevel.getValue(),
    settings.hiddenCategories.getValue(),
  ]);
  return { level, termLevel, hiddenCategories };
}

async function readChoices() {
  try {
    const [paint, position, panelWidth, edgeShown, citation, offersTools] = await Promise.all([
      readPaintChoice(),
      settings.edgePosition.getValue(),
      settings.panelWidth.getValue(),
      settings.edgeShown.getValue(),
      settings.citationStyle.getValue(),
      settings.selectionTools.getValue(),
    ]);
    return { ...paint, position, panelWidth, edgeShown, citation, offersTools };
  } catch {
    const { position, panelWidth, edgeShown, citation, offersTools } = emptyState;
    return { ...startingChoice, position, panelWidth, edgeShown, citation, offersTools };
  }
}
