import type { LocalText } from '../../../shared/language.ts';

/** What customers called about before, and how it ended; a blueprint names them by index. */
export const pastMatters: readonly {
  readonly kind: 'fault' | 'moving' | 'payment' | 'other';
  readonly topic: LocalText;
  readonly outcome: LocalText;
}[] = [
  {
    kind: 'fault',
    topic: { es: 'Sin señal', 'pt-BR': 'Sem sinal', en: 'No signal' },
    outcome: { es: 'Equipo reiniciado', 'pt-BR': 'Equipamento reiniciado', en: 'Decoder restarted' },
  },
  {
    kind: 'payment',
    topic: { es: 'Consulta de factura', 'pt-BR': 'Dúvida sobre a fatura', en: 'Bill query' },
    outcome: { es: 'Cargo explicado', 'pt-BR': 'Cobrança explicada', en: 'Charge explained' },
  },
  {
    kind: 'other',
    topic: { es: 'Copia de factura', 'pt-BR': 'Segunda via da fatura', en: 'Copy of a bill' },
    outcome: { es: 'Enviada por correo', 'pt-BR': 'Enviada por e-mail', en: 'Sent by e-mail' },
  },
  {
    kind: 'other',
    topic: { es: 'Canales del plan', 'pt-BR': 'Canais do plano', en: 'Channels of the plan' },
    outcome: { es: 'Información entregada', 'pt-BR': 'Informação prestada', en: 'Information given' },
  },
  {
    kind: 'fault',
    topic: { es: 'Control remoto', 'pt-BR': 'Controle remoto', en: 'Remote control' },
    outcome: { es: 'Control reemplazado', 'pt-BR': 'Controle trocado', en: 'Remote replaced' },
  },
  {
    kind: 'moving',
    topic: { es: 'Traslado de un punto', 'pt-BR': 'Mudança de um ponto', en: 'Moving an outlet' },
    outcome: { es: 'Visita realizada', 'pt-BR': 'Visita realizada', en: 'Visit made' },
  },
];

/** What a change leaves on the account, in the customer's language. */
export const changeTexts = {
  billCopy: (month: string): LocalText => ({
    es: `Copia de la factura ${month}`,
    'pt-BR': `Segunda via da fatura ${month}`,
    en: `Copy of bill ${month}`,
  }),
  sentTo: (where: string): LocalText => ({
    es: `Enviada a ${where}`,
    'pt-BR': `Enviada para ${where}`,
    en: `Sent to ${where}`,
  }),
  arrangement: (parts: number): LocalText => ({
    es: `Pago en ${parts} partes`,
    'pt-BR': `Pagamento em ${parts} partes`,
    en: `Payment in ${parts} parts`,
  }),
  moving: (address: string, from: string): LocalText => ({
    es: `Nueva dirección desde ${from}: ${address}`,
    'pt-BR': `Novo endereço a partir de ${from}: ${address}`,
    en: `New address from ${from}: ${address}`,
  }),
} as const;
