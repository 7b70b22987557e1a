import type { Handlers } from '../call.ts';
import type { Services } from '../services.ts';

/** What operations does with the models. */
export function modelHandlers({ models }: Services) {
  return {
    models: async ({ query: { since } }) => models.now(new Date(since)),
    changeRouting: ({ caller, body: { table, why, basedOn } }) =>
      models.change(table, { by: caller.person, why, basedOn }),
    rollBackRouting: ({ caller, body: { version, why, basedOn } }) =>
      models.rollBack(version, { by: caller.person, why, basedOn }),
    tryModel: ({ caller, body: { model } }) => models.tryOut(model, caller.person),
  } satisfies Partial<Handlers>;
}
