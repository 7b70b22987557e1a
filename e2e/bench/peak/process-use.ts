import { readFileSync } from 'node:fs';

/** Of a process: seconds of a core that it has used so far, and megabytes that it holds. */
export interface ProcessUse {
  readonly coreSeconds: number;
  readonly megabytes: number;
}

/** Clock ticks a second in /proc, on every Linux that Node runs on. */
const ticks = 100;

/** Reads it where the system tells (/proc, on Linux); null elsewhere. */
export function processUse(pid: number): ProcessUse | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return {
      coreSeconds: (Number(fields[11]) + Number(fields[12])) / ticks,
      megabytes: Number(kilobytes) / 1_024,
    };
  } catch {
    return null;
  }
}
