/** Steps shown before the whole list is asked for: those done last, and those to come. */
const doneShown = 3;
const openShown = 3;

/** The steps around where the playbook stands, in its order. */
export function nearSteps<Step extends { readonly id: string }>(
  steps: readonly Step[],
  done: readonly string[],
): readonly Step[] {
  const isDone = ({ id }: Step) => done.includes(id);
  const open = steps.filter((step) => !isDone(step)).slice(0, openShown);
  const near = new Set([...steps.filter(isDone).slice(-doneShown), ...open]);
  return steps.filter((step) => near.has(step));
}
