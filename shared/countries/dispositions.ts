import { z } from 'zod';
import { LocalText, sameInEach } from '../language.ts';

/** How a conversation can end, as it is put on file. */
export const Disposition = z
  .object({
    code: z.string(),
    label: LocalText,
    /** The playbooks whose matter it can end; none where it can end any. */
    matters: z.array(z.string()).readonly(),
  })
  .readonly();
export type Disposition = z.infer<typeof Disposition>;

const byMatter = {
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
    'call-back-agreed': {
      es: 'Se acordó volver a llamar',
      'pt-BR': 'Retorno combinado',
      en: 'Call-back agreed',
    },
    'not-the-holder': {
      es: 'Escribe alguien que no es titular',
      'pt-BR': 'Quem escreve não é o titular',
      en: 'Not the account holder',
    },
    'contact-by-mistake': {
      es: 'Contacto equivocado',
      'pt-BR': 'Contato por engano',
      en: 'Contact by mistake',
    },
    'abusive-contact': { es: 'Contacto abusivo', 'pt-BR': 'Contato abusivo', en: 'Abusive contact' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, LocalText>>>>;

type ByMatter = typeof byMatter;
/** What the wrap-up is drafted with: every country has them. */
export type OperatorDisposition = { [Id in keyof ByMatter]: keyof ByMatter[Id] }[keyof ByMatter];

/** The operator's own. A pack whose country knows other endings adds them behind. */
export const operatorDispositions: readonly Disposition[] = Object.entries(byMatter).flatMap(
  ([matter, endings]) =>
    Object.entries(endings).map(([code, label]) => ({
      code,
      label,
      matters: matter === 'any' ? [] : [matter],
    })),
);

/** Those to choose from for a playbook, its own first; all of them where it is not known. */
export function dispositionsFor(
  dispositions: readonly Disposition[],
  playbook: string | null,
): readonly Disposition[] {
  const own = dispositions.filter(({ matters }) =>
    playbook === null ? matters.length > 0 : matters.includes(playbook),
  );
  return [...own, ...dispositions.filter(({ matters }) => matters.length === 0)];
}

/** What a disposition is called; one that the country does not know (any more) by its code. */
export function dispositionLabel(dispositions: readonly Disposition[], code: string): LocalText {
  return dispositions.find((each) => each.code === code)?.label ?? sameInEach(code);
}
