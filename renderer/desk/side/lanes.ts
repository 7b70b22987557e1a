import type { AgentReport, Conversation, Findings } from '../../../shared/conversation/conversation.ts';

/** One agent's work on a common time line; `from` and `to` are parts of the whole, 0 to 1. */
export interface Lane {
  readonly report: AgentReport;
  readonly from: number;
  readonly to: number;
}

/** Milliseconds from the first agent's start to the last one's end. */
export function elapsed(reports: readonly AgentReport[]): number {
  if (reports.length === 0) return 0;
  const starts = reports.map(({ startedAt }) => Date.parse(startedAt));
  const ends = reports.map(({ startedAt, milliseconds }) => Date.parse(startedAt) + milliseconds);
  return Math.max(...ends) - Math.min(...starts);
}

/** The agents' work as lanes, in the order in which they began. */
export function lanesOf(reports: readonly AgentReport[]): readonly Lane[] {
  const total = elapsed(reports) || 1;
  const first = Math.min(...reports.map(({ startedAt }) => Date.parse(startedAt)));
  return reports.map((report) => {
    const from = (Date.parse(report.startedAt) - first) / total;
    return { report, from, to: from + report.milliseconds / total };
  });
}

/** What the agents found about the customer's last words. */
export function lastFindings({ transcript }: Conversation): Findings | null {
  const found = transcript.findLast((line) => line.kind === 'findings');
  return found?.kind === 'findings' ? found : null;
}
