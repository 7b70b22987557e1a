import type { Author } from '../../../shared/conversation/event.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import { readFigures } from '../../guardrails/figures.ts';
import { heardFrom } from '../../../shared/conversation/topic.ts';
import { needsConsent } from '../../playbooks/account-changes.ts';
import { readIntent } from '../intent/read-intent.ts';
import { readMentions } from '../intent/read-mentions.ts';
import { plainText } from '../text-classifier/normalize.ts';
import type { Standing } from '../standing.ts';
import type { EffectCall } from './take-effect.ts';

/**
 * What the rules and the customer's consent ask for before a change. Where the country wants it, a customer who
 * leaves has the cancellation on record before anything is offered. Lana changes a contract or the customer's data
 * only after it was named in the conversation, the new address by the customer themselves, and not against a plain
 * no, unless a colleague gave her the turn to do it.
 *
 * @throws FailureError `action-refused` with `details.reason` `cancellation-first`, `not-offered` or `not-agreed`.
 */
export function refuseUntilAgreed(call: EffectCall, standing: Standing, author: Author): void {
  const isOffer = call.tool === 'change_plan' || call.tool === 'apply_loyalty_discount';
  if (isOffer && owesRegistration(standing)) {
    throw refused(
      'cancellation-first',
      'Register the cancellation before changing anything: the country asks for it.',
    );
  }
  if (author.kind !== 'ai' || standing.conversation.returned || !needsConsent.has(call.tool)) return;
  if (!wasNamed(call, standing)) {
    throw isOffer
      ? refused(
          'not-offered',
          'Name the plan, the percentage and the price to the customer first, and wait for a yes.',
        )
      : refused('not-agreed', 'The customer has not asked for this. Ask them in words, and wait for a yes.');
  }
  if (saidNo(standing)) {
    throw refused('not-agreed', 'The customer said no to it last. Ask what they want instead.');
  }
}

function owesRegistration({ country, conversation: { topic, effects } }: Standing): boolean {
  if (!country.cancellationRegisteredBeforeOffer || topic !== 'cancel-service') return false;
  return !effects.some(({ kind, state }) => kind === 'cancellation-registered' && state === 'done');
}

function wasNamed(call: EffectCall, { conversation: { transcript }, catalogue, locale }: Standing): boolean {
  const lines = transcript.filter((line) => line.kind === 'utterance');
  const heard = lines.filter(({ from }) => from === 'customer').map(({ text }) => text);
  const said = lines.filter(({ from }) => from !== 'customer').map(({ text }) => text);
  switch (call.tool) {
    case 'apply_loyalty_discount': {
      const percent = `percent:${catalogue.loyalty.percent}`;
      return said.some((text) => readFigures(text, locale).some(({ means }) => means.includes(percent)));
    }
    case 'change_plan': {
      const plan = catalogue.plans.find(({ id }) => id === call.input.planId);
      return !plan || said.some((text) => text.includes(plan.name));
    }
    case 'change_address':
      return tells(heard, call.input.address);
    case 'arrange_payment':
      return [...heard, ...said].some((text) => readMentions(text, null).count === call.input.parts);
    case 'activate_e_billing':
      return [...heard, ...said].some((text) => eBilling.test(plainText(text)));
    default:
      return true;
  }
}

/** Bills that come by mail or as a file, in the three languages, without accents. */
const eBilling =
  /e-?bill|paperless|(?:factura|fatura|bill|boleta|recibo|conta)s?\b.{0,40}(?:e-?mail|correo|digital|electr|eletr|online|virtual|pdf)|(?:e-?mail|correo|digital|electr|eletr|online|virtual).{0,40}\b(?:factura|fatura|bill|boleta|recibo|conta)/;

/** Share of the words of an address that the customer must have said: spelling and commas may differ. */
const tellingShare = 0.6;

function tells(heard: readonly string[], address: string): boolean {
  const known = new Set(heard.flatMap(wordsOf));
  const words = wordsOf(address);
  return words.length > 0 && words.filter((word) => known.has(word)).length / words.length >= tellingShare;
}

function wordsOf(text: string): readonly string[] {
  return plainText(text).match(/[\p{L}\d]+/gu) ?? [];
}

/** Whether the customer's last words are a plain no to what was named before them. */
function saidNo({ conversation: { transcript, language } }: Standing): boolean {
  const last = transcript.findLast((line) => line.kind === 'utterance' && line.from === 'customer');
  if (last?.kind !== 'utterance') return false;
  const { reaction, intents, mentions } = readIntent(last.text, language);
  return reaction === 'no' && mentions.planName === null && intents[0].confidence < heardFrom;
}

function refused(reason: string, message: string): FailureError {
  return new FailureError('action-refused', message, { reason });
}
