/** What a fault did to Faro, and what Faro lost by it. */
export interface FaultReport {
  /** What was done, in the order of the table. */
  readonly done: Readonly<Record<string, number | string>>;
  /** What must never be, and how often it was: any above 0 fails the command. */
  readonly losses: Readonly<Record<string, number>>;
  /** The first of what was lost, in words, for whoever has to find out why. */
  readonly examples: readonly string[];
}

/** Something that breaks while Faro works. */
export interface Fault<Count extends string = string> {
  /** How often or how much of each, as the full run has it; each is an option of the command. */
  readonly counts: Readonly<Record<Count, number>>;
  /** Breaks Faro so often; `tell` hears now and then how far it is. */
  run(counts: Readonly<Record<Count, number>>, tell: (progress: string) => void): Promise<FaultReport>;
}

/** Whether anything was lost. */
export function isLossy({ losses }: FaultReport): boolean {
  return Object.values(losses).some((times) => times > 0);
}

/** The report as a table of two columns, what was lost below what was done. */
export function tableOf(name: string, machine: string, { done, losses, examples }: FaultReport): string {
  const rows = Object.entries({ ...done, ...losses });
  const width = Math.max(...rows.map(([what]) => what.length));
  return [
    `${name}: ${machine}`,
    ...rows.map(([what, value]) => `  ${what.padEnd(width)}  ${value}`),
    ...examples.map((example) => `  ! ${example}`),
  ].join('\n');
}
