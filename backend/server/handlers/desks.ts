import type { Handlers } from '../call.ts';
import type { Services } from '../services.ts';

/** Presence and shifts, and the labour rules that hold for them. */
export function desksHandlers({ desks }: Services) {
  return {
    desk: ({ caller }) => desks.view(caller.person),
    changePresence: ({ caller, body }) => desks.change(caller.person, body.command),
    desks: ({ caller, query }) => desks.presentIn(query.country, caller.person),
    labourRules: async ({ query }) => desks.rules(query.country),
    turnLabourRule: ({ caller, body }) => desks.turnRule({ ...body, by: caller.person.name }),
  } satisfies Partial<Handlers>;
}
