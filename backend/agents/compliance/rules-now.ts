import type { Effect } from '../../../shared/conversation/conversation.ts';
import type { Intent } from '../../../shared/conversation/intent.ts';
import type { CountryPack, DisputeTreatment } from '../../../shared/countries/country.ts';
import type { LocalText } from '../../../shared/language.ts';

/** A rule that binds the next words to the customer. */
export interface RuleNow {
  /** The pack's rule or setting that it comes from. */
  readonly id: string;
  readonly text: LocalText;
}

const always: readonly RuleNow[] = [
  {
    id: 'says-ai',
    text: { es: 'se presenta como IA', 'pt-BR': 'apresenta-se como IA', en: 'says that it is an AI' },
  },
  {
    id: 'person-reachable',
    text: {
      es: 'una persona siempre disponible',
      'pt-BR': 'uma pessoa sempre disponível',
      en: 'a person is always within reach',
    },
  },
];

const registerFirst: RuleNow = {
  id: 'cancellation-registered-before-offer',
  text: {
    es: 'registrar la baja antes de ofrecer algo',
    'pt-BR': 'registrar o cancelamento antes de oferecer algo',
    en: 'register the cancellation before offering anything',
  },
};

const disputeRules: Readonly<Record<DisputeTreatment, LocalText>> = {
  'credit-next-bill': {
    es: 'lo reclamado se acredita en la próxima factura',
    'pt-BR': 'o valor contestado é creditado na próxima fatura',
    en: 'the disputed sum is credited on the next bill',
  },
  'suspend-disputed': {
    es: 'lo reclamado queda suspendido',
    'pt-BR': 'o valor contestado fica suspenso',
    en: 'the disputed sum is suspended',
  },
  'pay-undisputed': {
    es: 'solo se paga lo no reclamado',
    'pt-BR': 'só se paga o que não foi contestado',
    en: 'only the undisputed part is due',
  },
};

/** The country's rules that apply to the topic as it stands. */
export function rulesNow(
  country: CountryPack,
  topic: Intent | null,
  effects: readonly Effect[],
): readonly RuleNow[] {
  const registered = effects.some(
    ({ kind, state }) => kind === 'cancellation-registered' && state === 'done',
  );
  const first = country.cancellationRegisteredBeforeOffer && topic === 'cancel-service' && !registered;
  const dispute = topic === 'bill-question' || topic === 'complaint';
  const { treatment } = country.dispute;
  return [
    ...always,
    ...(first ? [registerFirst] : []),
    ...(dispute ? [{ id: `dispute-${treatment}`, text: disputeRules[treatment] }] : []),
  ];
}
