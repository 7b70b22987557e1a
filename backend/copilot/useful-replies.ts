import type { Suggestion } from '../../shared/conversation/suggestion.ts';
import { planIsChanged, planOnTable } from '../playbooks/choose-plan.ts';
import { meets } from '../playbooks/conditions.ts';
import { describe, isAbout } from '../playbooks/digressions.ts';
import { fill } from '../playbooks/fill.ts';
import type { Foreseen } from '../playbooks/foresee.ts';
import { general } from '../playbooks/general-sayings.ts';
import { playbookFor } from '../playbooks/index.ts';
import type { Condition, Saying } from '../playbooks/playbook.ts';
import type { Scene } from '../playbooks/scene.ts';
import { fillInEach } from './desk-text.ts';
import { deskWords } from './desk-words.ts';
import { whyHeard } from './why.ts';

/** A question that customers tend to ask while a matter is open, answered from the account. */
interface Answer {
  readonly id: string;
  readonly playbooks: readonly string[];
  readonly when: readonly Condition[];
  readonly title: Saying;
  readonly say: Saying;
}

const answers: readonly Answer[] = [
  {
    id: 'request',
    playbooks: ['retention'],
    when: [{ yes: 'cancellation-on-record' }],
    title: deskWords.requestTitle,
    say: deskWords.request,
  },
  {
    id: 'dispute-due',
    playbooks: ['bill-query'],
    when: [{ yes: 'dispute-open' }],
    title: deskWords.disputeTitle,
    say: general.disputeDue,
  },
  {
    id: 'bill-due',
    playbooks: ['bill-query', 'bill-copy', 'e-billing', 'payment-arrangement'],
    when: [{ yes: 'bill-known' }],
    title: deskWords.dueTitle,
    say: general.dueDate,
  },
];

/**
 * What helps whoever answers: an article on what was asked, if anything was, what the offered plan includes, facts of
 * the account.
 */
export function usefulReplies(standing: Foreseen, scene: Scene, isAsked: boolean): readonly Suggestion[] {
  return [
    ...(isAsked ? passageReply(scene) : []),
    ...planReply(standing, scene),
    ...accountReplies(standing, scene),
  ];
}

function passageReply(scene: Scene): readonly Suggestion[] {
  const [best] = scene.situation.passages;
  if (!best || !isAbout(best, scene.situation.utterance)) return [];
  return [
    reply({
      id: `passage:${best.id}`,
      title: fillInEach(deskWords.citeTitle, scene, { passage: best.title }),
      why: whyHeard(scene, 'answers'),
      text: fill(general.readAbout, scene, { passage: best.text }),
    }),
  ];
}

/** Only once it is known what they watch or want: before that there is no plan to speak of. */
function planReply({ playbook, facts }: Foreseen, scene: Scene): readonly Suggestion[] {
  const isKnown = (facts.has('genres') || facts.has('plan')) && facts.get('decision') !== 'leave';
  const taken = planIsChanged(scene) ? (scene.situation.account?.plan ?? null) : null;
  const plan = playbook && isKnown ? (planOnTable(playbook.steps, scene) ?? taken) : null;
  if (!plan) return [];
  const told = describe(plan, scene.situation);
  return [
    reply({
      id: `plan:${plan.id}`,
      title: fillInEach(deskWords.planTitle, scene, told),
      why: fillInEach(deskWords.fromCatalogue, scene, told),
      text: fill(general.planAnswer, scene, told),
    }),
  ];
}

function accountReplies({ playbook }: Foreseen, scene: Scene): readonly Suggestion[] {
  const { topic } = scene.situation;
  const matter = playbook ?? (topic && playbookFor(topic));
  return answers
    .filter(({ playbooks, when }) => matter && playbooks.includes(matter.id) && meets(when, scene))
    .map(({ id, title, say }) =>
      reply({
        id: `answer:${id}`,
        title: fillInEach(title, scene),
        why: deskWords.fromAccount,
        text: fill(say, scene),
      }),
    );
}

/** Words to send, with nothing changed by them. */
export function reply(words: Pick<Suggestion, 'id' | 'title' | 'why' | 'text'>): Suggestion {
  return { ...words, kind: 'reply', price: null, tool: null, irreversible: false };
}
