import type { Language } from '../../shared/language.ts';

interface Words {
  readonly title: string;
  readonly ai: string;
  readonly aiNotice: string;
  readonly person: string;
  readonly askPerson: string;
  readonly asked: string;
  readonly inLine: (waiting: number, seconds: number | null) => string;
  readonly answering: {
    readonly ai: string;
    readonly queue: string;
    readonly person: (name: string) => string;
  };
  readonly write: string;
  readonly send: string;
  readonly you: string;
  readonly typing: (name: string) => string;
  readonly sending: string;
  readonly refused: string;
  readonly tryAgain: string;
  readonly away: string;
  readonly busy: string;
  readonly unread: string;
  readonly tooOften: string;
  readonly closed: string;
  readonly again: string;
  readonly language: string;
  readonly start: string;
  readonly who: string;
  readonly whoHint: string;
  readonly noAccount: string;
  readonly country: string;
  readonly loading: string;
  readonly expired: string;
  readonly transcript: string;
}

const minutes = (seconds: number) => Math.max(1, Math.round(seconds / 60));

/** What the customer's page says, in the customer's language. */
export const words: Readonly<Record<Language, Words>> = {
  es: {
    title: 'Atención al cliente',
    ai: 'asistente virtual (IA)',
    aiNotice: 'Lana es una inteligencia artificial. Puede pedir una persona cuando quiera.',
    person: 'persona del equipo',
    askPerson: 'Hablar con una persona',
    asked: 'Ya pedimos una persona',
    inLine: (waiting, seconds) =>
      seconds === null
        ? `Una persona le atenderá en cuanto se desocupe. Esperan ${waiting}.`
        : `Una persona le atenderá. Esperan ${waiting}; hoy se tarda alrededor de ${minutes(seconds)} min.`,
    answering: {
      ai: 'Ahora responde Lana, asistente virtual',
      queue: 'Esperando a una persona',
      person: (name) => `Ahora responde ${name}, una persona del equipo`,
    },
    write: 'Escriba su mensaje',
    send: 'Enviar',
    you: 'Usted',
    typing: (name) => `${name} está escribiendo`,
    sending: 'enviando…',
    refused: 'no se pudo enviar',
    tryAgain: 'Reintentar',
    busy: 'Ahora escriben muchas personas. Su mensaje está guardado y se envía solo en un momento.',
    unread: 'La conexión se cortó porque esta página dejó de leer lo que llegaba. Ya está todo aquí.',
    tooOften: 'Esta página pidió demasiado en poco tiempo. Espere un momento.',
    away: 'Sin conexión. Lo que escriba se guarda y se envía al volver.',
    closed: 'Esta conversación terminó.',
    again: 'Empezar otra',
    language: 'Idioma',
    start: 'Empezar',
    who: '¿Quién quiere ser?',
    whoHint: 'Clientes de demostración: ninguno existe.',
    noAccount: 'Sin cuenta',
    country: 'País',
    loading: 'Cargando…',
    expired: 'La sesión venció. Empiece otra conversación.',
    transcript: 'Conversación',
  },
  'pt-BR': {
    title: 'Atendimento ao cliente',
    ai: 'assistente virtual (IA)',
    aiNotice: 'A Lana é uma inteligência artificial. Você pode pedir uma pessoa quando quiser.',
    person: 'pessoa da equipe',
    askPerson: 'Falar com uma pessoa',
    asked: 'Já pedimos uma pessoa',
    inLine: (waiting, seconds) =>
      seconds === null
        ? `Uma pessoa vai atender assim que puder. Esperando: ${waiting}.`
        : `Uma pessoa vai atender. Esperando: ${waiting}; hoje leva cerca de ${minutes(seconds)} min.`,
    answering: {
      ai: 'Agora responde a Lana, assistente virtual',
      queue: 'Esperando uma pessoa',
      person: (name) => `Agora responde ${name}, da nossa equipe`,
    },
    write: 'Escreva sua mensagem',
    send: 'Enviar',
    you: 'Você',
    typing: (name) => `${name} está escrevendo`,
    sending: 'enviando…',
    refused: 'não foi possível enviar',
    tryAgain: 'Tentar de novo',
    busy: 'Agora há muitas pessoas escrevendo. Sua mensagem está guardada e será enviada sozinha em instantes.',
    unread: 'A conexão foi cortada porque esta página deixou de ler o que chegava. Agora está tudo aqui.',
    tooOften: 'Esta página pediu demais em pouco tempo. Espere um momento.',
    away: 'Sem conexão. O que você escrever fica guardado e será enviado na volta.',
    closed: 'Esta conversa terminou.',
    again: 'Começar outra',
    language: 'Idioma',
    start: 'Começar',
    who: 'Quem você quer ser?',
    whoHint: 'Clientes de demonstração: nenhum existe.',
    noAccount: 'Sem conta',
    country: 'País',
    loading: 'Carregando…',
    expired: 'A sessão expirou. Comece outra conversa.',
    transcript: 'Conversa',
  },
  en: {
    title: 'Customer care',
    ai: 'virtual assistant (AI)',
    aiNotice: 'Lana is an artificial intelligence. You can ask for a person at any time.',
    person: 'person of our team',
    askPerson: 'Talk to a person',
    asked: 'A person has been asked for',
    inLine: (waiting, seconds) =>
      seconds === null
        ? `A person will answer as soon as one is free. Waiting: ${waiting}.`
        : `A person will answer. Waiting: ${waiting}; today it takes about ${minutes(seconds)} min.`,
    answering: {
      ai: 'Lana, virtual assistant, answers now',
      queue: 'Waiting for a person',
      person: (name) => `${name}, a person of our team, answers now`,
    },
    write: 'Write your message',
    send: 'Send',
    you: 'You',
    typing: (name) => `${name} is typing`,
    sending: 'sending…',
    refused: 'could not be sent',
    tryAgain: 'Try again',
    busy: 'Many people are writing now. Your message is kept and is sent by itself in a moment.',
    unread: 'The connection was cut because this page stopped reading what came. Everything is here now.',
    tooOften: 'This page asked for too much in a short time. Wait a moment.',
    away: 'Offline. What you write is kept and sent when the connection is back.',
    closed: 'This conversation has ended.',
    again: 'Start another',
    language: 'Language',
    start: 'Start',
    who: 'Who would you like to be?',
    whoHint: 'Demonstration customers: none of them exists.',
    noAccount: 'No account',
    country: 'Country',
    loading: 'Loading…',
    expired: 'The session has expired. Start another conversation.',
    transcript: 'Conversation',
  },
};
