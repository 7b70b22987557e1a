import type { LocalText } from './language.ts';

/** How a conversation can end, by what it was about; the desk offers these and the wrap-up picks one. */
export const dispositions = {
  retention: {
    'kept-with-offer': {
      es: 'Se queda con una oferta',
      'pt-BR': 'Fica com uma oferta',
      en: 'Stays with an offer',
    },
    'cancellation-registered': {
      es: 'Cancelación registrada',
      'pt-BR': 'Cancelamento registrado',
      en: 'Cancellation registered',
    },
    undecided: { es: 'Sin decidir', 'pt-BR': 'Sem decisão', en: 'Undecided' },
  },
  'bill-query': {
    'dispute-opened': { es: 'Reclamo abierto', 'pt-BR': 'Contestação aberta', en: 'Dispute opened' },
    'bill-explained': { es: 'Factura explicada', 'pt-BR': 'Fatura explicada', en: 'Bill explained' },
  },
  'bill-copy': {
    'bill-sent': { es: 'Copia enviada', 'pt-BR': 'Segunda via enviada', en: 'Copy sent' },
  },
  'e-billing': {
    'e-billing-activated': {
      es: 'Factura electrónica activada',
      'pt-BR': 'Fatura digital ativada',
      en: 'E-billing activated',
    },
  },
  'no-signal': {
    'signal-restored': { es: 'Señal recuperada', 'pt-BR': 'Sinal recuperado', en: 'Signal restored' },
    'visit-scheduled': { es: 'Visita agendada', 'pt-BR': 'Visita marcada', en: 'Visit scheduled' },
  },
  upgrade: {
    'plan-changed': { es: 'Plan cambiado', 'pt-BR': 'Plano alterado', en: 'Plan changed' },
    'plan-kept': { es: 'Conserva su plan', 'pt-BR': 'Mantém o plano', en: 'Keeps the plan' },
  },
  'payment-arrangement': {
    'payment-arranged': { es: 'Convenio registrado', 'pt-BR': 'Acordo registrado', en: 'Arrangement set up' },
    'nothing-arranged': { es: 'Sin convenio', 'pt-BR': 'Sem acordo', en: 'No arrangement' },
  },
  'moving-house': {
    'move-registered': { es: 'Mudanza registrada', 'pt-BR': 'Mudança registrada', en: 'Move registered' },
  },
  complaint: {
    'complaint-registered': {
      es: 'Queja registrada',
      'pt-BR': 'Reclamação registrada',
      en: 'Complaint registered',
    },
  },
  any: {
    informed: { es: 'Consulta resuelta', 'pt-BR': 'Consulta resolvida', en: 'Question answered' },
    unresolved: { es: 'Sin resolver', 'pt-BR': 'Sem resolver', en: 'Unresolved' },
    'customer-left': { es: 'Dejó de responder', 'pt-BR': 'Parou de responder', en: 'Stopped answering' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, LocalText>>>>;

type ByPlaybook = typeof dispositions;
export type Disposition = { [Id in keyof ByPlaybook]: keyof ByPlaybook[Id] }[keyof ByPlaybook];

/** The dispositions to choose from for a playbook, its own first; all of them where it is not known. */
export function dispositionsFor(playbook: string | null): readonly Disposition[] {
  const own = Object.entries(dispositions)
    .filter(([id]) => id === playbook || (playbook === null && id !== 'any'))
    .flatMap(([, group]) => Object.keys(group));
  return [...own, ...Object.keys(dispositions.any)] as Disposition[];
}

/** What a disposition is called; an unknown one by its id. */
export function dispositionLabel(disposition: string): LocalText {
  const groups: readonly Readonly<Record<string, LocalText>>[] = Object.values(dispositions);
  const label = groups.find((group) => Object.hasOwn(group, disposition))?.[disposition];
  return label ?? { es: disposition, 'pt-BR': disposition, en: disposition };
}
