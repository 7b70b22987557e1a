import { lana } from '../../../shared/conversation/ownership.ts';
import { placeOf } from '../../../shared/conversation/hand-over.ts';
import type { HandOverReason } from '../../../shared/conversation/event.ts';
import type { Intent } from '../../../shared/conversation/intent.ts';
import { skills } from '../../../shared/desks/skill.ts';
import { languages } from '../../../shared/language.ts';
import type { Person } from '../../../shared/people/person.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import { createMemoryConversationLog } from '../../adapters/memory/conversation-log.ts';
import { askForPerson, type PersonWanted } from '../../conversations/ask-for-person.ts';
import { closeConversation } from '../../conversations/close.ts';
import { acceptHandOver, declineHandOver } from '../../conversations/hand-over.ts';
import { watchHandOvers } from '../../conversations/watch-hand-overs.ts';
import { offerContacts } from '../../queue/offer-contacts.ts';
import { seededRandom } from '../../simulation/random.ts';
import { begins, dawn, event, person } from '../builders.ts';
import { createHarness } from '../conversation-harness.ts';
import { createAgenda } from './agenda.ts';
import { countries, createCrew, drawCrew, languageOf } from './crew.ts';
import { createWitness } from './witness.ts';

export interface DayOrder {
  readonly seed: number;
  readonly reps: number;
  /** Of the reps, those who stay until everyone is served. */
  readonly night: number;
  readonly contacts: number;
}

const minutes = (count: number) => count * 60;
const topics = ['cancel-service', 'bill-question', 'no-signal', 'upgrade-plan', 'talk-to-person'] as const;
const reasons = ['asked', 'asked', 'uncertain', 'held', 'mood'] as const satisfies readonly HandOverReason[];
const supervisor = person({ id: 'sup', name: 'Sup', role: 'supervisor', countries });

/** One day of an operation on the real conversations, with what people do left to a seeded chance. */
export async function runDay({ seed, reps, night, contacts }: DayOrder) {
  const random = seededRandom(seed);
  const agenda = createAgenda(dawn);
  const harness = await createHarness({ log: createMemoryConversationLog(agenda.clock) });
  const deps = { ...harness.deps, clock: agenda.clock, schedule: agenda.schedule };
  const { conversations, background } = deps;
  const crew = createCrew(drawCrew(random, dawn.getTime(), reps, night), agenda, conversations);
  const witness = createWitness(conversations, crew, () => agenda.now());
  const people = new Map(
    [supervisor, ...crew.reps.map(({ person }) => person)].map((each) => [each.id, each]),
  );
  let arrived = 0;
  let tooLate = 0;

  /** Does something that others may have forestalled. */
  const attempt = (conversationId: string, work: () => Promise<unknown>) =>
    background.run(conversationId, async () => {
      try {
        await work();
      } catch (error) {
        if (!(error instanceof FailureError)) throw error;
        tooLate += 1;
      }
    });

  function arrive(): void {
    const id = `contact-${++arrived}`;
    const country = random.pick(countries);
    const language = random.chance(0.95) ? languageOf(country) : random.pick(languages);
    const intent: Intent = random.pick(topics);
    const mood = random.chance(0.15) ? [event('mood-read', { about: 3, mood: -0.7, because: [] })] : [];
    const reason = random.pick(reasons);
    attempt(id, async () => {
      await conversations.record({
        conversationId: id,
        events: [
          ...begins('Hola', { country, language, accountId: null }),
          ...mood,
          event('intent-read', { about: 3, intent, confidence: 0.9, others: [] }),
        ],
      });
      await ask(id, { by: lana, reason });
    });
  }

  const ask = (id: string, wanted: Pick<PersonWanted, 'by' | 'reason'> & Partial<PersonWanted>) =>
    askForPerson(deps, id, { note: '', to: null, ...wanted });

  function answer(id: string, to: string): void {
    const who = people.get(to);
    const draw = random.next();
    if (!who || draw < 0.04) return;
    agenda.after(random.between(1, 15), () =>
      attempt(id, () =>
        draw < 0.1 ? declineHandOver(deps, id, who, 'Empieza mi pausa') : acceptHandOver(deps, id, who),
      ),
    );
  }

  function serve(id: string, who: Person): void {
    agenda.after(minutes(random.between(5, 24)), () => {
      const draw = random.next();
      attempt(id, async () => {
        if (draw < 0.05) return ask(id, { by: who, reason: 'decision', to: random.pick(crewIds()) });
        if (draw < 0.1) return ask(id, { by: who, reason: 'decision', team: random.pick(skills) });
        return closeConversation(deps, id, who, { disposition: 'informed', summary: 'Resuelto' });
      });
    });
  }

  const crewIds = () => crew.reps.map(({ person }) => person.id) as [string, ...string[]];

  conversations.listen(({ id }, events) => {
    for (const each of events) {
      if (each.type === 'contact-offered') answer(id, each.to);
      if (each.type === 'hand-over-requested' && each.to !== null) answer(id, each.to);
      const taker = each.type === 'hand-over-accepted' && people.get(each.author.id);
      if (taker) serve(id, taker);
      if (each.type === 'hand-over-expired' && random.chance(0.3)) {
        agenda.after(30, () => attempt(id, () => ask(id, { by: lana, reason: 'asked' })));
      }
    }
  });

  /** Now and then somebody takes what waits by hand, and a supervisor what is offered to another. */
  function pickUp(): void {
    const open = conversations.open().filter(({ handOver }) => handOver !== null);
    const waits = open.find((each) => placeOf(each).kind === 'waiting');
    const offered = open.find((each) => placeOf(each).kind === 'offered');
    const who = people.get(
      crew.now().find(({ countries }) => waits && countries.includes(waits.country))?.id ?? '',
    );
    if (waits && who) attempt(waits.id, () => acceptHandOver(deps, waits.id, who));
    if (offered && random.chance(0.2))
      attempt(offered.id, () => acceptHandOver(deps, offered.id, supervisor));
    if (arrived < contacts) agenda.after(60, pickUp);
  }

  const ends = [watchHandOvers(deps), offerContacts({ ...deps, desks: crew })];
  // Twelve hours, with many of them in the two hours of a match.
  for (let index = 0; index < contacts; index += 1) {
    const inMatch = random.chance(0.3);
    agenda.after(inMatch ? minutes(random.between(300, 420)) : minutes(random.between(0, 660)), arrive);
  }
  agenda.after(60, pickUp);
  await agenda.runAll(() => background.idle());
  for (const end of ends) end();
  return { ...witness, tooLate, arrived, errors: harness.errors, conversations };
}
