import type { Playbook } from './playbook.ts';

/** What is due, split into monthly parts that the customer chooses and confirms. */
export const paymentArrangement: Playbook = {
  id: 'payment-arrangement',
  intents: ['payment-arrangement'],
  absorbs: ['complaint'],
  title: { es: 'Convenio de pago', 'pt-BR': 'Acordo de pagamento', en: 'Payment arrangement' },
  goal: {
    es: 'Dividir lo pendiente en cuotas que el cliente pueda pagar',
    'pt-BR': 'Dividir o valor pendente em parcelas que o cliente possa pagar',
    en: 'Split what is due into parts that the customer can pay',
  },
  matter: { es: 'pagar en cuotas', 'pt-BR': 'pagar em parcelas', en: 'paying in parts' },
  reads: ['read_account', 'read_bills'],
  steps: [
    {
      kind: 'tell',
      id: 'nothing-due',
      label: {
        es: 'Comprobar lo pendiente',
        'pt-BR': 'Conferir o que está pendente',
        en: 'Check what is due',
      },
      when: [{ no: 'something-due' }],
      say: {
        es: 'Revisé su cuenta{vocative} y está al día: no tiene ningún pago pendiente.',
        'pt-BR': 'Olhei a sua conta{vocative} e está em dia: não há nenhum pagamento pendente.',
        en: "I've checked your account{vocative} and it is up to date: nothing is due.",
      },
    },
    {
      kind: 'ask',
      id: 'ask-parts',
      label: {
        es: 'Preguntar en cuántas cuotas',
        'pt-BR': 'Perguntar em quantas parcelas',
        en: 'Ask in how many parts',
      },
      when: [{ yes: 'something-due' }],
      fact: 'parts',
      answer: 'parts',
      say: {
        es: 'Claro{vocative}, busquemos algo que le acomode. Tiene pendiente {due}, y puedo dividirlo en cuotas mensuales, de {fewestParts} a {mostParts}. ¿En cuántas le queda bien?',
        'pt-BR':
          'Claro{vocative}, vamos achar algo que caiba no seu bolso. Você tem {due} pendente, e posso dividir em parcelas mensais, de {fewestParts} a {mostParts}. Em quantas fica bom?',
        en: "Of course{vocative}, let's find something that works for you. You have {due} due, and I can split it into monthly parts, from {fewestParts} to {mostParts}. How many would suit you?",
      },
      again: {
        es: '¿En cuántas cuotas lo dividimos? Puede ser de {fewestParts} a {mostParts}.',
        'pt-BR': 'Em quantas parcelas dividimos? Pode ser de {fewestParts} a {mostParts}.',
        en: 'How many parts shall we make it? It can be from {fewestParts} to {mostParts}.',
      },
    },
    {
      kind: 'tell',
      id: 'say-parts',
      label: {
        es: 'Decir cuánto sería cada cuota',
        'pt-BR': 'Dizer o valor de cada parcela',
        en: 'Say what each part would be',
      },
      when: [{ yes: 'something-due' }],
      say: {
        es: 'Serían {parts} cuotas mensuales: {partAmounts}.',
        'pt-BR': 'Seriam {parts} parcelas mensais: {partAmounts}.',
        en: 'That would be {parts} monthly parts: {partAmounts}.',
      },
    },
    {
      kind: 'ask',
      id: 'agree-parts',
      label: { es: 'Pedir su acuerdo', 'pt-BR': 'Pedir o acordo', en: 'Ask for consent' },
      when: [{ yes: 'something-due' }],
      fact: 'parts-answer',
      answer: 'consent',
      noForgets: ['parts'],
      say: { es: '¿Se lo dejo así?', 'pt-BR': 'Posso deixar assim?', en: 'Shall I set it up like that?' },
      again: {
        es: '¿Registro el convenio en {parts} cuotas, o prefiere otra cantidad?',
        'pt-BR': 'Registro o acordo em {parts} parcelas, ou prefere outra quantidade?',
        en: 'Shall I set it up in {parts} parts, or would you prefer another number?',
      },
    },
    {
      kind: 'do',
      id: 'arrange',
      label: {
        es: 'Registrar el convenio',
        'pt-BR': 'Registrar o acordo',
        en: 'Put the arrangement on record',
      },
      when: [{ yes: 'something-due' }, { fact: 'parts-answer', is: ['yes'] }],
      tool: 'arrange_payment',
      title: {
        es: 'Registrar convenio en {parts} cuotas',
        'pt-BR': 'Registrar acordo em {parts} parcelas',
        en: 'Set up an arrangement in {parts} parts',
      },
      asked: {
        words: {
          es: ['convenio', 'cuotas'],
          'pt-BR': ['acordo', 'parcelas', 'parcelamento'],
          en: ['arrangement', 'instalments', 'installments', 'payment plan'],
        },
        given: [{ name: 'parts-answer', value: 'yes' }],
      },
      say: {
        es: 'Listo{vocative}: su convenio quedó registrado con el número {arrangement}. Las cuotas son: {arrangedParts}.',
        'pt-BR':
          'Pronto{vocative}: o seu acordo está registrado com o número {arrangement}. As parcelas são: {arrangedParts}.',
        en: 'Done{vocative}: your arrangement is on record under number {arrangement}. The parts are: {arrangedParts}.',
      },
    },
    {
      kind: 'tell',
      id: 'no-arrangement',
      label: {
        es: 'Dejarlo sin convenio por ahora',
        'pt-BR': 'Deixar sem acordo por enquanto',
        en: 'Leave it without an arrangement for now',
      },
      when: [{ fact: 'parts-answer', is: ['hesitates'] }],
      say: {
        es: 'Está bien, no registro nada todavía. Cuando lo decida, escríbame y lo dejamos listo.',
        'pt-BR': 'Tudo bem, não registro nada ainda. Quando decidir, me escreva e deixamos pronto.',
        en: "That's fine, I won't put anything on record yet. Write to me when you have decided and we'll set it up.",
      },
    },
  ],
  insisting: null,
  person: {
    es: 'Si pide más cuotas, una quita o suspender el cobro',
    'pt-BR': 'Se pede mais parcelas, abatimento ou suspensão da cobrança',
    en: 'When they ask for more parts, for part of it to be waived or for collection to stop',
  },
  handBack: {
    es: 'Registra el convenio en cuotas y despídete',
    'pt-BR': 'Registre o acordo em parcelas e se despeça',
    en: 'Set up the payment arrangement and say goodbye',
  },
};
