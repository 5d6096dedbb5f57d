import type { Coming } from '../../components/compared/working.tsx';
import type { PageComparison } from '../../lib/compare/page-comparison.ts';
import type { ReportChannel } from '../../lib/protocol/report-channel.ts';

/** Asks for a report's comparison with the one before it until it is there, and tells each step; a late answer is not told. */
export async function followComparison(
  channel: ReportChannel | undefined,
  { isLate, onStep }: { isLate(): boolean; onStep(step: Coming<PageComparison | null>): void },
): Promise<void> {
  for (;;) {
    const answer = await channel?.ask('comparePast', {});
    if (isLate() || !answer) return;
    if (!answer.ok) return onStep({ state: 'error', code: answer.code });
    const step = answer.value;
    if (step.state === 'ready') return onStep({ state: 'ready', value: step.page });
    onStep(step);
  }
}
