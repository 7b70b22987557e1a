import { holds } from './checks.ts';
import type { Condition } from './playbook.ts';
import type { Scene } from './scene.ts';

/** Whether all conditions hold at this moment; none is no condition. */
export function meets(conditions: readonly Condition[] | undefined, scene: Scene): boolean {
  return (conditions ?? []).every((condition) => meetsOne(condition, scene));
}

function meetsOne(condition: Condition, scene: Scene): boolean {
  if ('yes' in condition) return holds(condition.yes, scene);
  if ('no' in condition) return !holds(condition.no, scene);
  const value = scene.facts.get(condition.fact) ?? '';
  return 'is' in condition ? condition.is.includes(value) : !condition.isNot.includes(value);
}
