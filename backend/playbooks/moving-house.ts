import type { Playbook } from './playbook.ts';

/** The service moves with the customer: where to, from when, both read back before anything is changed. */
export const movingHouse: Playbook = {
  id: 'moving-house',
  intents: ['moving-house'],
  absorbs: [],
  title: { es: 'Mudanza', 'pt-BR': 'Mudança de endereço', en: 'Moving house' },
  goal: {
    es: 'Llevar el servicio a la nueva dirección en la fecha acordada',
    'pt-BR': 'Levar o serviço ao novo endereço na data combinada',
    en: 'Move the service to the new address on the agreed day',
  },
  matter: {
    es: 'llevar el servicio a otra dirección',
    'pt-BR': 'levar o serviço para outro endereço',
    en: 'moving the service to another address',
  },
  reads: ['read_account'],
  steps: [
    {
      kind: 'ask',
      id: 'ask-address',
      label: {
        es: 'Preguntar la nueva dirección',
        'pt-BR': 'Perguntar o novo endereço',
        en: 'Ask for the new address',
      },
      fact: 'new-address',
      answer: 'address',
      say: {
        es: '¡Felicitaciones por el cambio{vocative}! Con gusto llevamos su servicio. ¿Cuál es la nueva dirección, con calle y número?',
        'pt-BR':
          'Parabéns pela mudança{vocative}! Levamos o seu serviço com prazer. Qual é o novo endereço, com rua e número?',
        en: "Congratulations on the move{vocative}! We'll gladly bring your service along. What is the new address, with street and number?",
      },
      again: {
        es: '¿Me escribe la dirección completa, con calle, número y ciudad?',
        'pt-BR': 'Pode escrever o endereço completo, com rua, número e cidade?',
        en: 'Could you write the full address, with street, number and city?',
      },
    },
    {
      kind: 'ask',
      id: 'ask-day',
      label: {
        es: 'Preguntar desde qué día',
        'pt-BR': 'Perguntar a partir de que dia',
        en: 'Ask from which day',
      },
      fact: 'moving-day',
      answer: 'day',
      say: {
        es: 'Anotado. ¿Desde qué día lo necesita ahí?',
        'pt-BR': 'Anotado. A partir de que dia você precisa do serviço lá?',
        en: 'Noted. From which day do you need it there?',
      },
      again: {
        es: '¿Qué día sería? Dígame la fecha, de hoy en adelante.',
        'pt-BR': 'Que dia seria? Me diga a data, de hoje em diante.',
        en: 'Which day would that be? Please give me the date, from today on.',
      },
    },
    {
      kind: 'ask',
      id: 'read-back',
      label: {
        es: 'Confirmar dirección y fecha',
        'pt-BR': 'Confirmar endereço e data',
        en: 'Read address and day back',
      },
      fact: 'moving-answer',
      answer: 'consent',
      noForgets: ['new-address', 'moving-day'],
      say: {
        es: 'Para confirmar: su servicio pasa a {newAddress} desde el {movingDay}. ¿Está bien así?',
        'pt-BR': 'Só confirmando: o seu serviço vai para {newAddress} a partir de {movingDay}. Está certo?',
        en: 'To confirm: your service moves to {newAddress} from {movingDay}. Is that right?',
      },
      again: {
        es: '¿Registro la mudanza a {newAddress} desde el {movingDay}?',
        'pt-BR': 'Registro a mudança para {newAddress} a partir de {movingDay}?',
        en: 'Shall I put the move to {newAddress} from {movingDay} on record?',
      },
    },
    {
      kind: 'do',
      id: 'change-address',
      label: { es: 'Registrar la mudanza', 'pt-BR': 'Registrar a mudança', en: 'Put the move on record' },
      when: [{ fact: 'moving-answer', is: ['yes'] }],
      tool: 'change_address',
      promise: {
        text: {
          es: 'Servicio en la nueva dirección, {move}',
          'pt-BR': 'Serviço no novo endereço, {move}',
          en: 'Service at the new address, {move}',
        },
        due: 'moving-day',
      },
      title: {
        es: 'Registrar la mudanza a {newAddress}',
        'pt-BR': 'Registrar a mudança para {newAddress}',
        en: 'Register the move to {newAddress}',
      },
      asked: {
        words: {
          es: ['mudanza', 'direccion'],
          'pt-BR': ['mudanca de endereco', 'endereco'],
          en: ['the move', 'moving', 'address'],
        },
        given: [{ name: 'moving-answer', value: 'yes' }],
      },
      say: {
        es: 'Listo{vocative}: la mudanza quedó registrada con el número {move}, desde el {moveFrom}.',
        'pt-BR': 'Pronto{vocative}: a mudança está registrada com o número {move}, a partir de {moveFrom}.',
        en: 'Done{vocative}: the move is on record under number {move}, from {moveFrom}.',
      },
    },
    {
      kind: 'tell',
      id: 'no-move-yet',
      label: {
        es: 'Dejarla sin registrar por ahora',
        'pt-BR': 'Deixar sem registrar por enquanto',
        en: 'Leave it off the record for now',
      },
      when: [{ fact: 'moving-answer', is: ['hesitates'] }],
      say: {
        es: 'Está bien, no registro nada todavía. Cuando tenga la fecha segura, escríbame.',
        'pt-BR': 'Tudo bem, não registro nada ainda. Quando tiver a data certa, me escreva.',
        en: "That's fine, I won't put anything on record yet. Write to me once you are sure of the date.",
      },
    },
  ],
  insisting: null,
  person: {
    es: 'Si se muda a otro país o a una zona sin cobertura',
    'pt-BR': 'Se vai para outro país ou uma área sem cobertura',
    en: 'When they move to another country or an area without coverage',
  },
  handBack: {
    es: 'Pide la nueva dirección y la fecha, y registra la mudanza',
    'pt-BR': 'Peça o novo endereço e a data, e registre a mudança de endereço',
    en: 'Ask for the new address and day, and put the move on record',
  },
};
