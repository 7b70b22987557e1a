/**
 * Loaded before anything else of a process, it has the process's clock run off the machine's by what a file says, in
 * milliseconds, from one moment to the next. Timers go on as they do when a machine's clock is set: by the time that
 * has passed.
 */
import { readFileSync } from 'node:fs';

const file = process.env['FAULT_CLOCK'] ?? '';
const MachineDate = Date;

function now(): number {
  return MachineDate.now() + Number(readFileSync(file, 'utf8'));
}

globalThis.Date = new Proxy(MachineDate, {
  construct: (target, given: readonly unknown[], self) =>
    Reflect.construct(target, given.length === 0 ? [now()] : given, self) as Date,
  apply: () => new MachineDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
