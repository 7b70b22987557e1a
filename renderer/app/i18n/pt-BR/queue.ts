import type { Texts } from '../texts.ts';

export const queue: Texts['queue'] = {
  skills: {
    retention: 'Retenção',
    billing: 'Faturamento',
    technical: 'Suporte técnico',
    sales: 'Vendas',
  },
  offered: 'É para você',
  offeredBar: 'Esta conversa está sendo oferecida a {{name}} agora.',
  otherLanguage: 'O cliente fala {{language}}, que não está entre os seus idiomas.',
  spokenByNobody: '{{language}}: ninguém no turno fala',
  announce: 'O Faro oferece a você a conversa com {{name}}. {{key}} a abre.',
  open: 'Abrir',
  gone: {
    taken: '{{name}} assumiu a conversa com {{customer}}.',
    passedOn: 'A conversa com {{customer}} não é mais para você: não houve resposta a tempo.',
    withdrawn:
      'A conversa com {{customer}} voltou para a fila: nada novo pode começar com você agora. Não conta como recusada.',
    over: 'A conversa com {{customer}} não espera mais ninguém.',
  },
  team: {
    label: 'Para quem',
    anyone: 'Quem assumir primeiro',
    passedOn: '{{name}} passa a conversa para {{team}} · {{reason}}',
  },
  consult: {
    title: 'Consultar um colega',
    question: 'O que você quer saber',
    hint: 'A vez continua sua e o cliente não percebe nada',
    submit: 'Consultar',
    none: 'Não há colega deste país para escolher.',
    rowAsked: '{{name}} consulta você',
    rowOpen: 'Você aconselha {{name}}',
    asked: '{{name}} consulta você: {{question}}',
    advising: 'Você aconselha {{name}}: {{question}}',
    waiting: 'Você consultou {{name}}; ainda sem resposta',
    open: '{{name}} aconselha você; o cliente não vê',
    accept: 'Aconselhar',
    decline: 'Agora não posso',
    end: 'Encerrar a consulta',
    withdraw: 'Retirar a consulta',
    whisper: 'Sussurro para {{name}}: o cliente não vê',
  },
  chips: {
    asked: '{{name}} consulta {{colleague}}: {{question}}',
    accepted: '{{name}} aconselha; o cliente não percebe',
    done: 'A consulta terminou',
    declined: '{{name}} não pode aconselhar agora',
    unanswered: 'A consulta não teve resposta a tempo',
  },
};
