import type { ChildProcess } from 'node:child_process';

const services = new Map<string, ChildProcess>();

export function noteService(name: string, child: ChildProcess): void {
  services.set(name, child);
  child.once('exit', () => services.delete(name));
}

export function runningServices(): readonly { pid: number; serviceName: string }[] {
  return [...services].flatMap(([serviceName, { pid }]) => (pid === undefined ? [] : [{ pid, serviceName }]));
}
