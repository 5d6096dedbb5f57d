import { done } from '../../lib/protocol/answer.ts';
import type { Handlers } from '../../lib/protocol/entry.ts';
import type { ToBackground } from '../../lib/protocol/to-background.ts';
import { runUseCase } from '../../lib/store/use-cases.ts';
import { lookForGenre } from './genres.ts';
import { currentKnowledge, forgetTerms } from './knowledge.ts';
import { forgetPastReadings } from './past-readings.ts';
import { takeProposal } from './proposals.ts';
import { forgetReadings } from './readings.ts';
import { registerGrantedSites } from './sites.ts';
import { answerFromStore } from './store.ts';
import { switchOn } from './switch-on.ts';
import { loadTabReading, lookAtTab } from './tabs.ts';
import { followVerdict } from './verdicts.ts';

/** What popup, library and welcome page ask. */
export const ownPageAnswers = {
  async lookAtTab({ tabId }) {
    const looked = await lookAtTab(tabId);
    return looked.ok && looked.value === null ? { ok: true, value: await lookForGenre(tabId) } : looked;
  },
  async tabReading({ tabId }) {
    return { ok: true, value: await loadTabReading(tabId) };
  },
  sayVerdict: (said) => followVerdict(said),
  async switchOn(wish) {
    await switchOn(wish);
    return done;
  },
  async takeProposal({ tabId }) {
    return { ok: true, value: await takeProposal(tabId) };
  },
  async sitesChanged() {
    await registerGrantedSites();
    return done;
  },
  async prepareReading() {
    await currentKnowledge();
    return done;
  },
  storeUse: ({ name, values }) => answerFromStore((store) => runUseCase(store, name, values as never)),
  termsChanged() {
    forgetTerms();
    forgetReadings();
    forgetPastReadings();
    return done;
  },
} satisfies Partial<Handlers<ToBackground>>;
