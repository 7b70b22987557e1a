import { cpus, loadavg, totalmem } from 'node:os';

/** What a table was measured on, and how busy that was: times mean little without it. */
export function describeMachine(): string {
  const cores = cpus();
  const [load = 0] = loadavg();
  return [
    `${cores.length} cores of ${cores[0]?.model.trim() ?? 'an unnamed processor'}`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `${process.platform} ${process.arch}`,
    `Node ${process.versions.node}`,
    `load ${load.toFixed(1)}`,
    new Date().toISOString().slice(0, 16).replace('T', ' '),
  ].join(', ');
}
