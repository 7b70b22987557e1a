import type { Playbook } from './playbook.ts';

/** "Is my bill right?": compared with the usual, and contested on our own initiative when it is above it. */
export const billQuery: Playbook = {
  id: 'bill-query',
  intents: ['bill-question'],
  absorbs: ['complaint'],
  title: { es: 'Consulta de factura', 'pt-BR': 'Dúvida sobre a fatura', en: 'Bill query' },
  goal: {
    es: 'Explicar la factura y reclamar lo que esté por encima de lo habitual',
    'pt-BR': 'Explicar a fatura e contestar o que estiver acima do habitual',
    en: 'Explain the bill and contest what is above the usual',
  },
  matter: {
    es: 'una duda con su factura',
    'pt-BR': 'uma dúvida na fatura',
    en: 'a question about your bill',
  },
  reads: ['read_account', 'read_bills'],
  steps: [
    {
      kind: 'tell',
      id: 'compare',
      label: {
        es: 'Comparar la factura con el promedio',
        'pt-BR': 'Comparar a fatura com a média',
        en: 'Compare the bill with the average',
      },
      say: [
        {
          when: [{ yes: 'bill-above-usual' }, { yes: 'new-bill-lines' }],
          say: {
            es: 'Ya revisé su cuenta{vocative}. La factura de {billMonth} es de {billTotal} y el promedio de las anteriores es de {billAverage}: hay {billDifference} de más. Lo nuevo este mes es {newLines}.',
            'pt-BR':
              'Já olhei a sua conta{vocative}. A fatura de {billMonth} é de {billTotal} e a média das suas faturas anteriores é de {billAverage}: são {billDifference} a mais. O que há de novo neste mês é {newLines}.',
            en: "I've looked into your account{vocative}. Your {billMonth} bill is {billTotal} and your average over the months before is {billAverage}: that is {billDifference} more. What is new this month is {newLines}.",
          },
        },
        {
          when: [{ yes: 'bill-above-usual' }],
          say: {
            es: 'Ya revisé su cuenta{vocative}. La factura de {billMonth} es de {billTotal} y el promedio de las anteriores es de {billAverage}: hay {billDifference} de más.',
            'pt-BR':
              'Já olhei a sua conta{vocative}. A fatura de {billMonth} é de {billTotal} e a média das suas faturas anteriores é de {billAverage}: são {billDifference} a mais.',
            en: "I've looked into your account{vocative}. Your {billMonth} bill is {billTotal} and your average over the months before is {billAverage}: that is {billDifference} more.",
          },
        },
        {
          when: [{ yes: 'bill-comparable' }],
          say: {
            es: 'Ya revisé su cuenta{vocative}. La factura de {billMonth} es de {billTotal}, en línea con su promedio de {billAverage}, y vence el {billDue}. No veo ningún cobro fuera de lo habitual.',
            'pt-BR':
              'Já olhei a sua conta{vocative}. A fatura de {billMonth} é de {billTotal}, dentro da sua média de {billAverage}, e vence em {billDue}. Não vejo nenhuma cobrança fora do habitual.',
            en: "I've looked into your account{vocative}. Your {billMonth} bill is {billTotal}, in line with your average of {billAverage}, and it is due on {billDue}. I see no unusual charge.",
          },
        },
        {
          when: [{ yes: 'bill-known' }],
          say: {
            es: 'Ya revisé su cuenta{vocative}. Su factura de {billMonth} es de {billTotal} y vence el {billDue}; como es la primera, todavía no hay con qué compararla.',
            'pt-BR':
              'Já olhei a sua conta{vocative}. A fatura de {billMonth} é de {billTotal} e vence em {billDue}; como é a primeira, ainda não há com o que comparar.',
            en: "I've looked into your account{vocative}. Your {billMonth} bill is {billTotal}, due on {billDue}; as it is your first, there is nothing yet to compare it with.",
          },
        },
        {
          when: [],
          say: {
            es: 'Ya revisé su cuenta{vocative} y todavía no tiene ninguna factura emitida.',
            'pt-BR': 'Já olhei a sua conta{vocative} e ainda não há nenhuma fatura emitida.',
            en: "I've looked into your account{vocative} and no bill has been issued yet.",
          },
        },
      ],
    },
    {
      kind: 'do',
      id: 'open-dispute',
      label: {
        es: 'Abrir el reclamo por la diferencia',
        'pt-BR': 'Abrir a contestação da diferença',
        en: 'Open a dispute for the difference',
      },
      when: [{ yes: 'bill-above-usual' }],
      tool: 'open_dispute',
      promise: {
        text: {
          es: 'Resultado del reclamo {dispute} a {email}',
          'pt-BR': 'Resultado da contestação {dispute} para {email}',
          en: 'Outcome of dispute {dispute} to {email}',
        },
        due: 'answer',
      },
      title: {
        es: 'Abrir reclamo por {billDifference}',
        'pt-BR': 'Abrir contestação de {billDifference}',
        en: 'Open a dispute for {billDifference}',
      },
      asked: {
        words: {
          es: ['reclamo', 'disputa'],
          'pt-BR': ['contestacao', 'contesta'],
          en: ['dispute'],
        },
        given: [],
      },
      already: {
        when: [{ yes: 'dispute-open' }],
        say: {
          es: 'Por esa diferencia ya tiene abierto el reclamo {openDispute}, y el resultado le llega a {email} a más tardar el {openDisputeDue}.',
          'pt-BR':
            'Por essa diferença já existe a contestação {openDispute}, e o resultado chega em {email} até {openDisputeDue}.',
          en: 'There is already a dispute open for that difference, {openDispute}, and the outcome will reach {email} by {openDisputeDue}.',
        },
      },
      say: [
        {
          when: [{ yes: 'disputes-are-credited' }],
          say: {
            es: 'Preferí no esperar y abrí un reclamo a su nombre, el {dispute}. Los {disputeAmount} se acreditan en su próxima factura: si el análisis le da la razón, el crédito queda; si no, se revierte. El resultado le llega a {email} a más tardar el {disputeAnswerOn}.',
            'pt-BR':
              'Preferi não esperar e abri uma contestação em seu nome, a {dispute}. Os {disputeAmount} entram como crédito na próxima fatura: se a análise lhe der razão, o crédito fica; se não, é estornado. O resultado chega em {email} até {disputeAnswerOn}.',
            en: "I didn't want to wait, so I opened a dispute for you, number {dispute}. The {disputeAmount} is credited to your next bill: if the analysis finds in your favour you keep it, and if not it is reversed. You will get the outcome at {email} by {disputeAnswerOn}.",
          },
        },
        {
          when: [{ yes: 'disputes-are-suspended' }],
          say: {
            es: 'Preferí no esperar y abrí un reclamo a su nombre, el {dispute}. Los {disputeAmount} quedan suspendidos de esta factura mientras se analizan, así que por ahora no tiene que pagarlos. El resultado le llega a {email} a más tardar el {disputeAnswerOn}.',
            'pt-BR':
              'Preferi não esperar e abri uma contestação em seu nome, a {dispute}. Os {disputeAmount} ficam suspensos desta fatura durante a análise, então por enquanto você não precisa pagá-los. O resultado chega em {email} até {disputeAnswerOn}.',
            en: "I didn't want to wait, so I opened a dispute for you, number {dispute}. The {disputeAmount} is suspended from this bill while it is analysed, so you need not pay it for now. You will get the outcome at {email} by {disputeAnswerOn}.",
          },
        },
        {
          when: [],
          say: {
            es: 'Preferí no esperar y abrí un reclamo a su nombre, el {dispute}. Mientras se analiza, pague solo la parte que no está en reclamo, {undisputed}; los {disputeAmount} quedan en espera. El resultado le llega a {email} a más tardar el {disputeAnswerOn}.',
            'pt-BR':
              'Preferi não esperar e abri uma contestação em seu nome, a {dispute}. Durante a análise, pague só a parte que não está contestada, {undisputed}; os {disputeAmount} ficam em espera. O resultado chega em {email} até {disputeAnswerOn}.',
            en: "I didn't want to wait, so I opened a dispute for you, number {dispute}. While it is analysed, pay only the part that is not in dispute, {undisputed}; the {disputeAmount} is on hold. You will get the outcome at {email} by {disputeAnswerOn}.",
          },
        },
      ],
    },
  ],
  explains:
    /\b(?:por ?que|pq|xq|why|how come|entend\w+|entiend\w+|understand|expli\w+|explain|aclar\w+|que (?:paso|es|son|significa)|o que (?:aconteceu|houve|e|sao)|what(?:['’]?s| is| are| happened))\b/,
  onlyAsked: {
    es: 'Puedo comparar su factura con las anteriores y, si está por encima de lo habitual, reclamar la diferencia. ¿La reviso ahora?',
    'pt-BR':
      'Posso comparar a sua fatura com as anteriores e, se estiver acima do habitual, contestar a diferença. Quer que eu confira agora?',
    en: 'I can compare your bill with the ones before and, if it is above the usual, contest the difference. Shall I check it now?',
  },
  insisting: null,
  person: {
    es: 'Si pide la devolución inmediata o no acepta el plazo del análisis',
    'pt-BR': 'Se pede a devolução imediata ou não aceita o prazo da análise',
    en: 'When they want the money back at once or do not accept the time of the analysis',
  },
  handBack: {
    es: 'Abre el reclamo por la diferencia y pregunta si necesita algo más',
    'pt-BR': 'Abra a contestação da diferença e pergunte se precisa de mais alguma coisa',
    en: 'Open the dispute for the difference and ask if anything else is needed',
  },
};
