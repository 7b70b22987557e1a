import type { Account } from '../../shared/accounts/account.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { EffectKind } from '../../shared/conversation/event.ts';
import { localeOf } from '../../shared/countries/country.ts';
import { formatDay } from '../../shared/countries/day.ts';
import type { OperatorDisposition } from '../../shared/countries/dispositions.ts';
import type { Language } from '../../shared/language.ts';
import { factsOf, type Facts } from '../playbooks/facts.ts';
import { playbookById, playbookFor } from '../playbooks/index.ts';
import type { Playbook } from '../playbooks/playbook.ts';

const words = {
  es: {
    wanted: (matter: string) => `Asunto: ${matter}.`,
    unclear: 'El cliente escribió sin un asunto claro.',
    done: 'Se hizo:',
    nothing: 'No se hicieron cambios en la cuenta.',
    failed: 'No se pudo completar:',
    owed: 'Pendiente:',
    by: (day: string) => `para el ${day}`,
    person: 'Pidió hablar con una persona.',
    plan: (plan: string) => `Plan actual: ${plan}.`,
  },
  'pt-BR': {
    wanted: (matter: string) => `Assunto: ${matter}.`,
    unclear: 'O cliente escreveu sem um assunto claro.',
    done: 'Foi feito:',
    nothing: 'Não houve mudanças na conta.',
    failed: 'Não foi possível concluir:',
    owed: 'Pendente:',
    by: (day: string) => `até ${day}`,
    person: 'Pediu para falar com uma pessoa.',
    plan: (plan: string) => `Plano atual: ${plan}.`,
  },
  en: {
    wanted: (matter: string) => `Matter: ${matter}.`,
    unclear: 'The customer wrote without a clear matter.',
    done: 'Done:',
    nothing: 'Nothing was changed on the account.',
    failed: 'Could not be completed:',
    owed: 'Owed:',
    by: (day: string) => `by ${day}`,
    person: 'They asked for a person.',
    plan: (plan: string) => `Current plan: ${plan}.`,
  },
} as const satisfies Record<Language, unknown>;

/** What a change of the account says about how a conversation ended, the most telling first. */
const byEffect: readonly (readonly [EffectKind, OperatorDisposition])[] = [
  ['dispute-opened', 'dispute-opened'],
  ['payment-arranged', 'payment-arranged'],
  ['address-changed', 'move-registered'],
  ['visit-scheduled', 'visit-scheduled'],
  ['e-billing-activated', 'e-billing-activated'],
  ['bill-sent', 'bill-sent'],
  ['ticket-opened', 'complaint-registered'],
];

/** The paperwork of a conversation as its log tells it so far, in the conversation's language. */
export function draftWrapUp(
  conversation: Conversation,
  account: Account | null,
): { disposition: OperatorDisposition; summary: string } {
  const playbook = matterOf(conversation);
  const facts = factsOf(conversation.facts);
  return {
    disposition: dispositionOf(conversation, playbook, facts, account),
    summary: summaryOf(conversation, playbook, account),
  };
}

function matterOf({ playbook, topic }: Conversation): Playbook | null {
  return (playbook && playbookById(playbook.id)) ?? (topic && playbookFor(topic));
}

function dispositionOf(
  { effects, handOver, playbook: open }: Conversation,
  playbook: Playbook | null,
  facts: Facts,
  account: Account | null,
): OperatorDisposition {
  const done = new Set(effects.filter(({ state }) => state === 'done').map(({ kind }) => kind));
  const tookOffer = done.has('plan-changed') || done.has('discount-applied');
  if (done.has('cancellation-registered')) {
    if (tookOffer) return 'kept-with-offer';
    return facts.get('decision') === 'leave' ? 'cancellation-registered' : 'undecided';
  }
  if (tookOffer) return 'plan-changed';
  const effect = byEffect.find(([kind]) => done.has(kind));
  if (effect) return effect[1];
  if (handOver) return 'unresolved';
  if (facts.get('picture-back') === 'yes') return 'signal-restored';
  if (account?.missing.includes('bills') && playbook?.reads.includes('read_bills')) return 'unresolved';
  if (playbook?.id === 'upgrade') return 'plan-kept';
  if (playbook?.id === 'bill-query') return 'bill-explained';
  if (playbook?.id === 'payment-arrangement') return 'nothing-arranged';
  return open ? 'unresolved' : 'informed';
}

function summaryOf(conversation: Conversation, playbook: Playbook | null, account: Account | null): string {
  const { language, country, effects, promises, asksForPerson } = conversation;
  const say = words[language];
  const locale = localeOf(language, country);
  const done = effects.filter(({ state }) => state === 'done').map(({ summary }) => summary);
  const failed = effects.filter(({ state }) => state === 'failed').map(({ summary }) => summary);
  const owed = promises.map(({ text, dueOn }) =>
    dueOn ? `${text}, ${say.by(formatDay(dueOn, locale))}` : text,
  );
  return [
    playbook ? say.wanted(playbook.title[language]) : say.unclear,
    done.length > 0 ? `${say.done} ${done.join('; ')}.` : say.nothing,
    ...(failed.length > 0 ? [`${say.failed} ${failed.join('; ')}.`] : []),
    ...(owed.length > 0 ? [`${say.owed} ${owed.join('; ')}.`] : []),
    ...(asksForPerson > 0 ? [say.person] : []),
    ...(account ? [say.plan(account.plan.name)] : []),
  ].join(' ');
}
