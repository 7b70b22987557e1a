import type { Intent } from '../../shared/conversation/intent.ts';
import type { Language } from '../../shared/language.ts';

/** The fixed words of a briefing in one language. */
export interface BriefingWords {
  readonly topics: Readonly<Record<Intent, string>>;
  readonly name: string;
  readonly plan: string;
  readonly tenure: string;
  /** Before a day. */
  readonly customerSince: string;
  readonly by: string;
  readonly failed: string;
  readonly unfinished: string;
}

export const briefingWords: Readonly<Record<Language, BriefingWords>> = {
  es: {
    topics: {
      'cancel-service': 'Quiere cancelar el servicio',
      'bill-question': 'Pregunta por su factura',
      'bill-copy': 'Quiere una copia de su factura',
      'e-billing': 'Quiere la factura electrónica',
      'no-signal': 'No tiene señal',
      'upgrade-plan': 'Quiere mejorar su plan',
      'plan-question': 'Pregunta por los planes',
      'payment-arrangement': 'Quiere un acuerdo de pago',
      'moving-house': 'Se muda de casa',
      'talk-to-person': 'Quiere hablar con una persona',
      complaint: 'Tiene un reclamo',
      greeting: 'Saludó',
      thanks: 'Agradeció',
      goodbye: 'Se despidió',
      yes: 'Dijo que sí',
      no: 'Dijo que no',
      'out-of-scope': 'Otro asunto',
    },
    name: 'Nombre',
    plan: 'Plan',
    tenure: 'Antigüedad',
    customerSince: 'cliente desde el',
    by: 'hasta el',
    failed: 'No se pudo',
    unfinished: 'sin terminar',
  },
  'pt-BR': {
    topics: {
      'cancel-service': 'Quer cancelar o serviço',
      'bill-question': 'Pergunta sobre a fatura',
      'bill-copy': 'Quer a segunda via da fatura',
      'e-billing': 'Quer a fatura digital',
      'no-signal': 'Está sem sinal',
      'upgrade-plan': 'Quer melhorar o plano',
      'plan-question': 'Pergunta sobre os planos',
      'payment-arrangement': 'Quer um acordo de pagamento',
      'moving-house': 'Vai mudar de endereço',
      'talk-to-person': 'Quer falar com uma pessoa',
      complaint: 'Tem uma reclamação',
      greeting: 'Cumprimentou',
      thanks: 'Agradeceu',
      goodbye: 'Se despediu',
      yes: 'Disse que sim',
      no: 'Disse que não',
      'out-of-scope': 'Outro assunto',
    },
    name: 'Nome',
    plan: 'Plano',
    tenure: 'Tempo de casa',
    customerSince: 'cliente desde',
    by: 'até',
    failed: 'Não foi possível',
    unfinished: 'não concluído',
  },
  en: {
    topics: {
      'cancel-service': 'Wants to cancel the service',
      'bill-question': 'Asks about the bill',
      'bill-copy': 'Wants a copy of the bill',
      'e-billing': 'Wants electronic bills',
      'no-signal': 'Has no signal',
      'upgrade-plan': 'Wants a better plan',
      'plan-question': 'Asks about plans',
      'payment-arrangement': 'Wants a payment arrangement',
      'moving-house': 'Is moving house',
      'talk-to-person': 'Wants to talk to a person',
      complaint: 'Has a complaint',
      greeting: 'Said hello',
      thanks: 'Said thank you',
      goodbye: 'Said goodbye',
      yes: 'Said yes',
      no: 'Said no',
      'out-of-scope': 'Something else',
    },
    name: 'Name',
    plan: 'Plan',
    tenure: 'Tenure',
    customerSince: 'customer since',
    by: 'by',
    failed: 'Could not be done',
    unfinished: 'not finished',
  },
};
