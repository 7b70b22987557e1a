import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { StartFailure } from '../start-failure.ts';
import type { Progress, Task } from './task.ts';

/**
 * Runs the task that the first argument names, with the options after it.
 * @returns the last line to print: the task's metrics as JSON; without a task or with `--help`, what there is.
 * @throws StartFailure `unknown-task`, `bad-options`, or whatever the task's files deserve.
 */
export async function evaluate(
  given: readonly string[],
  tasks: readonly Task[],
  say: Progress,
): Promise<string> {
  const [name, ...rest] = given;
  if (name === undefined || given.includes('--help')) return usageOf(tasks);
  const task = tasks.find((each) => each.name === name);
  if (!task) throw new StartFailure('unknown-task', `There is no task "${name}".\n${usageOf(tasks)}`);
  return JSON.stringify(roundedAll(await task.run(readOptions(task, rest), say)));
}

function readOptions(task: Task, given: readonly string[]): Record<string, unknown> {
  const names = Object.keys(task.options.shape);
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  try {
    const { values } = parseArgs({ args: [...given], options });
    const parsed = task.options.safeParse(values);
    if (parsed.success) return parsed.data;
    throw new TypeError(parsed.error.issues.map((issue) => problemOf(issue, values)).join('\n'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartFailure('bad-options', `${reason}\n${usageOfTask(task)}`);
  }
}

function problemOf({ path, message }: z.core.$ZodIssue, values: Readonly<Record<string, unknown>>): string {
  const option = path.join('.');
  return values[option] === undefined ? `--${option} is missing` : `--${option}: ${message}`;
}

function usageOf(tasks: readonly Task[]): string {
  return ['npm run evaluate -- TASK [OPTIONS]', ...tasks.map(usageOfTask)].join('\n');
}

function usageOfTask({ name, purpose, options }: Task): string {
  const said = Object.entries(options.shape).map(([option, schema]) => {
    const { description = '' } = schema as z.ZodType;
    return `    --${option}  ${description}${(schema as z.ZodType).safeParse(undefined).success ? ' (may be left out)' : ''}`;
  });
  return [`  ${name}  ${purpose}`, ...said].join('\n');
}

/** Four digits after the point are more than any of the files here can tell apart. */
function roundedAll(metrics: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(metrics).map(([name, value]) => [name, Math.round(value * 10_000) / 10_000]),
  );
}
