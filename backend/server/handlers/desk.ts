import { assertNever } from '../../../shared/assert-never.ts';
import { checkDraft } from '../../agents/check-draft.ts';
import { quotedInternally } from '../../agents/quoted-internally.ts';
import { closeConversation } from '../../conversations/close.ts';
import { refreshAdvice } from '../../conversations/advise.ts';
import { askForPerson, type PersonWanted } from '../../conversations/ask-for-person.ts';
import { acceptHandOver, declineHandOver, handBack, takeTurn } from '../../conversations/hand-over.ts';
import { contestReading } from '../../conversations/contest.ts';
import { correctReply } from '../../conversations/correct-reply.ts';
import { lowerFlag, raiseFlag } from '../../conversations/flag.ts';
import { answerHelp } from '../../conversations/help.ts';
import { writeNote } from '../../conversations/note.ts';
import { reassign } from '../../conversations/reassign.ts';
import { say } from '../../conversations/say.ts';
import { dismissSuggestion } from '../../conversations/suggestions.ts';
import { tickStep } from '../../conversations/tick-step.ts';
import { endWatch, startWatch } from '../../conversations/watching.ts';
import { whisper } from '../../conversations/whisper.ts';
import { decideApproval } from '../../limits/decide-approval.ts';
import { runAction } from '../../copilot/run-action.ts';
import type { Person } from '../../../shared/people/person.ts';
import { isStaff } from '../../../shared/people/staff.ts';
import type { LocalUser } from '../../people/people-store.ts';
import { acceptConsult, askColleague, endConsult } from '../../queue/ask-colleague.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import type { Call, Handlers } from '../call.ts';
import type { Services } from '../services.ts';

/** What reps and supervisors do in a conversation. */
export function deskHandlers(services: Services) {
  return {
    owner: (call) => changeOwner(services, call),
    async colleagues({ caller, query }) {
      const people = await services.people.list();
      return people.flatMap(({ user: id, name, role, countries }) =>
        id !== caller.person.id && isStaff(role) && countries.includes(query.country)
          ? [{ id, name, role }]
          : [],
      );
    },
    consult: (call) => consultColleague(services, call),
    answerHandOver: ({ id, caller: { person }, body }) =>
      body.answer === 'accept'
        ? acceptHandOver(services, id, person)
        : declineHandOver(services, id, person, body.reason),
    async say({ id, caller, body }) {
      const unsupported = await remarksOn(services, id, body.text);
      const recorded = await say(services, id, caller.person, { ...body, unsupported });
      refreshAdvice(services, id);
      return recorded;
    },
    async act({ id, caller, body }) {
      const { actionId, epoch } = body;
      const done = await runAction(services, id, caller.person, { actionId, epoch, what: body });
      refreshAdvice(services, id);
      return done;
    },
    decideApproval: ({ id, caller, body }) => decideApproval(services, id, caller.person, body),
    dismissSuggestion: ({ id, caller, body }) =>
      dismissSuggestion(services, id, caller.person, body.suggestionId),
    tickStep: ({ id, caller, body }) => tickStep(services, id, caller.person, body.step),
    async checkDraft({ id, body }) {
      const conversation = await services.conversations.get(id);
      const [unsupported, internal] = await Promise.all([
        checkDraft(services, conversation, body.text),
        quotedInternally(services, conversation, body.text),
      ]);
      return { unsupported, internal };
    },
    correctReply: ({ id, caller, body }) => correctReply(services, id, caller.person, body),
    note: ({ id, caller, body }) => writeNote(services, id, caller.person, body),
    whisper: ({ id, caller, body }) => whisper(services, id, caller.person, body),
    flag: ({ id, caller, body }) =>
      body.flag === 'raise'
        ? raiseFlag(services, id, caller.person, body.note)
        : lowerFlag(services, id, caller.person, body.answer),
    answerHelp: ({ id, caller, body }) => answerHelp(services, id, caller.person, body),
    async watch({ id, caller: { person } }) {
      const { owner } = await services.conversations.get(id);
      if (isStaff(owner.kind)) {
        await services.labour.requireSeeing('watching', person, owner.kind);
      }
      return startWatch(services, id, person);
    },
    contest: ({ id, caller, body }) => contestReading(services, id, caller.person, body),
    endWatch: ({ id, caller }) => endWatch(services, id, caller.person),
    close: ({ id, caller, body }) => closeConversation(services, id, caller.person, body),
  } satisfies Partial<Handlers>;
}

/** For the record alone: whatever goes wrong here, a person's words are sent. */
async function remarksOn(services: Services, conversationId: string, text: string) {
  const conversation = await services.conversations.get(conversationId);
  return checkDraft(services, conversation, text).catch(() => []);
}

async function changeOwner(services: Services, { id, caller: { person }, body }: Call<'owner'>) {
  switch (body.to) {
    case 'me':
      return takeTurn(services, id, person, body.epoch);
    case 'ai':
      return handBack(services, id, person, { goal: body.goal }, body.epoch);
    case 'queue':
      if (body.person !== null) await colleagueFor(services, id, body.person);
      return sendToPeople(services, id, person, {
        note: body.note,
        to: body.person,
        team: body.team,
        ...(body.epoch === undefined ? {} : { epoch: body.epoch }),
      });
    default:
      return assertNever(body);
  }
}

async function consultColleague(services: Services, { id, caller: { person }, body }: Call<'consult'>) {
  switch (body.do) {
    case 'ask': {
      const { person: to, question } = body;
      if (to === person.id) throw unknownColleague(to);
      const { name } = await colleagueFor(services, id, to);
      return askColleague(services, id, person, { to, name, question });
    }
    case 'accept':
      return acceptConsult(services, id, person);
    case 'end':
      return endConsult(services, id, person);
    default:
      return assertNever(body);
  }
}

/** Whoever has the turn gives it away; a supervisor also that of somebody else. */
async function sendToPeople(
  services: Services,
  conversationId: string,
  person: Person,
  wanted: Pick<PersonWanted, 'note' | 'to' | 'team' | 'epoch'>,
) {
  const { owner } = await services.conversations.get(conversationId);
  if (person.role === 'supervisor' && owner.id !== person.id) {
    return reassign(services, conversationId, person, wanted);
  }
  return askForPerson(services, conversationId, { by: person, reason: 'decision', ...wanted });
}

/** Somebody who can take the conversation. @throws FailureError `action-refused`. */
async function colleagueFor(
  services: Services,
  conversationId: string,
  user: string,
): Promise<Pick<LocalUser, 'name'>> {
  const { country } = await services.conversations.get(conversationId);
  const colleague = await services.people.find(user);
  if (colleague && isStaff(colleague.role) && colleague.countries.includes(country)) {
    return colleague;
  }
  throw unknownColleague(user);
}

function unknownColleague(user: string): FailureError {
  return new FailureError('action-refused', `Nobody called ${user} takes part in this conversation.`, {
    reason: 'unknown-colleague',
  });
}
