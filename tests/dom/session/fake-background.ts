import { buildKnowledge } from '../../../lib/knowledge/knowledge.ts';
import { seedIndicators } from '../../../lib/knowledge/seeds.ts';
import { type Answer, type FailureCode, failed } from '../../../lib/protocol/answer.ts';
import type { SentReport } from '../../../lib/protocol/shapes.ts';
import type { Envelope } from '../../../lib/protocol/wire.ts';
import { analyse } from '../../../lib/reading/analyse.ts';

type Listener = (message: { data: unknown; sender: object }) => Promise<Answer<unknown>>;

const knowledge = buildKnowledge({ glossary: [], indicators: seedIndicators, places: [] });

/** The other end of the wire: it reads reports as the background does, and notes all that it is asked. */
export class FakeBackground {
  readonly asked: Envelope[] = [];
  /** Keys that it knows; a new worker knows none. */
  readonly keys = new Set<string>();
  /** Answers that a test gives in place of the usual ones. */
  readonly answers: Record<string, (data: never) => unknown> = {};
  /** Codes that a test has messages fail with; `null` answers them. */
  readonly failures: Record<string, (data: never) => FailureCode | null> = {};
  #listener: Listener | null = null;

  /** True while the session answers messages. */
  get isHeard(): boolean {
    return this.#listener !== null;
  }

  /** Stands in for the wire's `sendMessage`. */
  async receive(_side: string, envelope: Envelope): Promise<Answer<unknown>> {
    this.asked.push(structuredClone(envelope));
    const { name } = envelope;
    const data = envelope.data as { key?: string };
    if (data?.key !== undefined && !this.keys.has(data.key)) return failed('unknown');
    const code = this.failures[name]?.(data as never) ?? null;
    if (code !== null) return failed(code);
    const value = (await this.answers[name]?.(data as never)) ?? this.#usual(name, data);
    return { ok: true, value };
  }

  /** Stands in for the wire's `onMessage`. */
  listen(_side: string, listener: Listener): () => void {
    this.#listener = listener;
    return () => {
      this.#listener = null;
    };
  }

  /** Asks the session, as the popup does; `other` makes it another sender. */
  async ask(name: string, data: unknown, other: object = {}): Promise<Answer<unknown>> {
    const sender = { id: 'zhengbaotong', url: 'chrome-extension://zhengbaotong/popup.html', ...other };
    return this.#listener!({ data: { name, data }, sender });
  }

  /** The data of every message of a name. */
  dataOf(name: string): unknown[] {
    return this.asked.filter((envelope) => envelope.name === name).map(({ data }) => data);
  }

  #usual(name: string, data: object): unknown {
    if (name === 'analyse') {
      const { report } = data as SentReport;
      const key = `${report.text.length}`.padStart(64, '0');
      this.keys.add(key);
      return { key, analysis: analyse(report, knowledge), termFacts: {}, indicatorNames: {} };
    }
    if (name === 'refine') {
      const { report } = this.dataOf('analyse').at(-1) as SentReport;
      return { analysis: analyse(report, knowledge), unknownTerms: [], indicatorNames: {} };
    }
    if (name === 'earlierReports')
      return { items: [], district: [], attachments: [], versions: [], column: null };
    if (name === 'comparePast') return { state: 'ready', page: null };
    return name === 'snippetsOfPage' ? [] : null;
  }
}
