import type { LocalText } from '../../../shared/language.ts';

export const rooms = ['living-room', 'bedroom', 'kitchen', 'study'] as const;
export type Room = (typeof rooms)[number];

export const roomNames: Readonly<Record<Room, LocalText>> = {
  'living-room': { es: 'sala', 'pt-BR': 'sala', en: 'living room' },
  bedroom: { es: 'dormitorio', 'pt-BR': 'quarto', en: 'bedroom' },
  kitchen: { es: 'cocina', 'pt-BR': 'cozinha', en: 'kitchen' },
  study: { es: 'estudio', 'pt-BR': 'escritório', en: 'study' },
};

/** One programme for each month back, so that no pay-per-view repeats within a year. */
const programmes: readonly LocalText[] = [
  { es: 'final de la copa', 'pt-BR': 'final da copa', en: 'cup final' },
  { es: 'noche de boxeo', 'pt-BR': 'noite de boxe', en: 'boxing night' },
  { es: 'clásico del domingo', 'pt-BR': 'clássico de domingo', en: 'Sunday derby' },
  { es: 'concierto en vivo', 'pt-BR': 'show ao vivo', en: 'live concert' },
  { es: 'gran premio', 'pt-BR': 'grande prêmio', en: 'grand prix' },
  { es: 'estreno de cine', 'pt-BR': 'estreia do cinema', en: 'movie premiere' },
  { es: 'semifinal de la copa', 'pt-BR': 'semifinal da copa', en: 'cup semi-final' },
  { es: 'abierto de tenis', 'pt-BR': 'aberto de tênis', en: 'tennis open' },
  { es: 'artes marciales mixtas', 'pt-BR': 'artes marciais mistas', en: 'mixed martial arts' },
  { es: 'festival de música', 'pt-BR': 'festival de música', en: 'music festival' },
  { es: 'amistoso internacional', 'pt-BR': 'amistoso internacional', en: 'international friendly' },
  { es: 'especial de humor', 'pt-BR': 'especial de humor', en: 'comedy special' },
];

export const billTexts = {
  plan: (name: string): LocalText => ({ es: `Plan ${name}`, 'pt-BR': `Plano ${name}`, en: `${name} plan` }),
  premierePack: { es: 'Paquete Estrenos', 'pt-BR': 'Pacote Estreias', en: 'Premieres pack' },
  leaguePack: { es: 'Paquete Liga en Vivo', 'pt-BR': 'Pacote Liga ao Vivo', en: 'Live League pack' },
  decoder: (room: Room): LocalText => ({
    es: `Decodificador adicional (${roomNames[room].es})`,
    'pt-BR': `Decodificador adicional (${roomNames[room]['pt-BR']})`,
    en: `Extra decoder (${roomNames[room].en})`,
  }),
  payPerView: (monthsBack: number): LocalText => {
    const programme = programmes[monthsBack % programmes.length] as LocalText;
    return {
      es: `Pago por ver: ${programme.es}`,
      'pt-BR': `Pay-per-view: ${programme['pt-BR']}`,
      en: `Pay-per-view: ${programme.en}`,
    };
  },
  reconnection: { es: 'Reconexión', 'pt-BR': 'Religação', en: 'Reconnection' },
  relocation: { es: 'Traslado de un punto', 'pt-BR': 'Mudança de um ponto', en: 'Moving an outlet' },
  lateFee: { es: 'Recargo por mora', 'pt-BR': 'Multa por atraso', en: 'Late fee' },
  promptPayment: {
    es: 'Descuento por pronto pago',
    'pt-BR': 'Desconto por pagamento antecipado',
    en: 'Prompt-payment discount',
  },
  promotion: {
    es: 'Descuento de promoción',
    'pt-BR': 'Desconto promocional',
    en: 'Promotional discount',
  },
  levy: {
    es: 'Contribución por puntos adicionales',
    'pt-BR': 'Contribuição por pontos adicionais',
    en: 'Levy on extra outlets',
  },
} as const;
