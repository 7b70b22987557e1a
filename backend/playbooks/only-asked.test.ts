import { describe, expect, test } from 'vitest';
import type { Account } from '../../shared/accounts/account.ts';
import { languages, type Language } from '../../shared/language.ts';
import { createSandboxAccounts } from '../adapters/sandbox-accounts/sandbox-accounts.ts';
import { tools } from '../agents/tool-catalogue.ts';
import { hearing, playTurn, situationFor, testDay, type Played } from '../testing/situations.ts';
import type { Situation } from './situation.ts';

const accounts = createSandboxAccounts({ clock: () => new Date(`${testDay}T15:00:00.000Z`), file: null });
/** For each language a bill above the usual, something due, a device offline, and nothing of it. */
const people: Readonly<Record<Language, readonly Account[]>> = {
  es: await find('EC-1002', 'PE-2017', 'CO-2010', 'AR-2015'),
  'pt-BR': await find('BR-1002', 'BR-2017', 'BR-2010', 'BR-2006'),
  en: await find('TT-1002', 'BB-2017', 'TT-2010', 'BB-2012'),
};

async function find(...ids: readonly string[]): Promise<readonly Account[]> {
  return Promise.all(ids.map((id) => accounts.find(id)));
}

/** Questions on doing something, none of which asks for it to be done. */
const questions: Readonly<Record<Language, readonly string[]>> = {
  es: [
    '¿Puedo cancelar el servicio?',
    'puedo cancelar por aquí?',
    '¿Puedo cancelar en cualquier momento?',
    '¿Se puede cancelar por este chat?',
    '¿Cómo cancelo?',
    'como hago para cancelar',
    '¿Cómo doy de baja el servicio?',
    '¿Qué pasa si cancelo?',
    'qué pasaría si doy de baja el cable antes de fin de año?',
    'si cancelo me cobran algo?',
    'si cancelo antes de tiempo hay multa?',
    '¿Hay alguna penalidad por cancelar?',
    '¿Cuánto cuesta cancelar?',
    '¿Qué necesito para dar de baja?',
    '¿cuál es el trámite para cancelar?',
    'quería saber cómo se cancela',
    'quiero saber qué pasa si cancelo',
    'tengo una duda, si cancelo pierdo el descuento?',
    '¿Puedo congelar el servicio mientras estoy de viaje?',
    '¿Puedo suspender el servicio dos meses?',
    'se puede pausar la suscripción?',
    'quiero suspender el servicio por vacaciones',
    'me voy tres meses, cómo congelo mi cuenta?',
    'quiero cortar el servicio temporalmente',
    'me voy todo enero, hay forma de frenar el servicio ese mes?',
    'podrían suspender mi servicio por un mes?',
    '¿Cómo hago para reclamar una factura?',
    '¿Qué pasa si mi factura está mal?',
    '¿Puedo reclamar un cobro?',
    '¿Cómo pido una copia de la factura?',
    '¿Cuánto cuesta la copia de la factura?',
    '¿Cómo hago un reclamo por el servicio de la semana pasada y cuánto tarda en resolverse?',
    '¿Puedo poner una queja si el técnico no llega a la hora que me dijeron?',
    '¿Cuánto cuesta cambiar de plan?',
    '¿Qué pasa si cambio de plan?',
    '¿Puedo pagar en cuotas?',
    '¿Qué pasa si no pago este mes?',
    '¿Cuánto cuesta mudar el servicio?',
    '¿Cómo activo la factura electrónica?',
    '¿Cuánto cuesta la visita del técnico?',
  ],
  'pt-BR': [
    'Posso cancelar o serviço?',
    'posso cancelar por aqui?',
    'Posso cancelar a qualquer momento?',
    'dá pra cancelar pelo chat?',
    'tem como cancelar?',
    'Como eu cancelo?',
    'como faço pra cancelar',
    'o que acontece se eu cancelar?',
    'e se eu cancelar agora?',
    'se eu cancelar pago multa?',
    'tem multa pra cancelar?',
    'quanto custa pra cancelar?',
    'o que preciso pra cancelar?',
    'qual o procedimento pra cancelar?',
    'queria saber como cancela',
    'quero saber o que acontece se eu cancelar',
    'dá pra pausar a assinatura enquanto eu viajo?',
    'posso suspender o serviço por dois meses?',
    'tem como congelar o plano?',
    'quero suspender o serviço nas férias',
    'vou viajar, como faço pra pausar minha conta?',
    'quero desligar a tv temporariamente',
    'vou viajar em janeiro, tem como parar o serviço nesse mês?',
    'vocês podem suspender minha assinatura por um mês?',
    'não é cancelar não, só pausar uns dois meses',
    'Como faço pra contestar uma fatura?',
    'O que acontece se minha fatura estiver errada?',
    'posso contestar uma cobrança?',
    'Como faço pra pedir a segunda via?',
    'Quanto custa a segunda via?',
    'Como faço uma reclamação do serviço da semana passada e quanto tempo demora a resposta?',
    'posso fazer uma reclamação se o técnico não chegar na hora que me falaram?',
    'Quanto custa mudar de plano?',
    'o que acontece se eu trocar de plano?',
    'posso parcelar?',
    'o que acontece se eu não pagar esse mês?',
    'Quanto custa mudar o serviço de endereço?',
    'como ativo a fatura digital?',
    'quanto custa a visita do técnico?',
  ],
  en: [
    'Can I cancel my service?',
    'can i cancel here?',
    'Can I cancel at any time?',
    'Could I cancel over chat?',
    'Is it possible to cancel?',
    'How do I cancel?',
    'how can I cancel my account',
    'how to cancel',
    'How do I go about cancelling?',
    'What happens if I cancel?',
    'what if I cancel now?',
    'if I cancel do I pay a fee?',
    'is there a fee for cancelling?',
    'how much does it cost to cancel?',
    'what do I need to cancel?',
    "what's the process to cancel?",
    'I was wondering if I can cancel online',
    'I want to know what happens if I cancel',
    'Can I freeze my account while I am away?',
    'can I suspend my service for two months?',
    'is it possible to pause my subscription?',
    'I want to suspend the service over the holidays',
    'I will be travelling, how do I pause my account?',
    'I want to stop the service temporarily',
    'going home till February, any way to stop the service and not pay for those months?',
    'could you put my service on hold for a month?',
    'I not cancelling, just pausing it',
    'How do I dispute a bill?',
    'What happens if my bill is wrong?',
    'can I dispute a charge?',
    'How do I get a copy of my bill?',
    'How much is a copy of the bill?',
    'How do I make a complaint about the service last week and how long does it take to get an answer?',
    'can I complain if the technician does not come at the time they told me?',
    'How much does it cost to change plans?',
    'what happens if I change my plan?',
    'can I pay in instalments?',
    'what happens if I do not pay this month?',
    'How much is it to move my service?',
    'how do I activate e-billing?',
    'how much is a technician visit?',
  ],
};

/** What opens each matter that ends in a change of the account, up to a question of Lana's. */
const openings: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  es: [
    ['no tengo señal'],
    ['no tengo señal', 'sigue igual'],
    ['quiero pagar lo que debo en cuotas'],
    ['quiero pagar lo que debo en cuotas', 'en 3'],
    ['quiero cambiarme a Premium'],
    ['me voy a mudar', 'Calle Larga 123, Cuenca', 'el 10 de diciembre'],
    ['quiero la factura por correo'],
    ['quiero poner una queja'],
  ],
  'pt-BR': [
    ['estou sem sinal'],
    ['estou sem sinal', 'continua igual'],
    ['quero parcelar o que devo'],
    ['quero parcelar o que devo', 'em 3'],
    ['quero mudar pro Premium'],
    ['vou me mudar', 'Rua das Flores 120, Recife', 'dia 10 de dezembro'],
    ['quero a fatura por email'],
    ['quero fazer uma reclamação'],
  ],
  en: [
    ['I have no signal'],
    ['I have no signal', 'still the same'],
    ['I want to pay what I owe in parts'],
    ['I want to pay what I owe in parts', '3'],
    ['I want to change to Premium'],
    ['I am moving house', '12 Main Road, Port of Spain', '10 December'],
    ['I want my bill by email'],
    ['I want to make a complaint'],
  ],
};

const inBetween: Readonly<Record<Language, readonly string[]>> = {
  es: [
    '¿y qué pasa si no estoy el miércoles?',
    '¿y si después me arrepiento?',
    '¿cuánto cuesta eso?',
    '¿puedo cancelar si no me gusta?',
    '¿cómo funciona eso?',
    '¿y si mejor cancelo?',
  ],
  'pt-BR': [
    'e o que acontece se eu não estiver na quarta?',
    'e se depois eu me arrepender?',
    'quanto custa isso?',
    'posso cancelar se não gostar?',
    'como funciona isso?',
    'e se eu cancelar?',
  ],
  en: [
    'and what happens if I am not home on Wednesday?',
    'and what if I change my mind?',
    'how much does that cost?',
    'can I cancel if I do not like it?',
    'how does that work?',
    'what if I just cancel?',
  ],
};

/** What each only asked for has to do once they say so. */
const wishes: readonly (readonly [Language, string, string])[] = [
  ['es', 'quiero cancelar', 'register_cancellation'],
  ['es', 'quiero cancelar, ¿cómo hago?', 'register_cancellation'],
  ['es', 'Cancelen mi servicio. ¿Me cobran algo?', 'register_cancellation'],
  ['es', '¿me pueden dar de baja?', 'register_cancellation'],
  ['es', '¿me puede enviar una copia de la factura?', 'send_bill'],
  ['pt-BR', 'quero cancelar, como faço?', 'register_cancellation'],
  ['pt-BR', 'cancela minha assinatura', 'register_cancellation'],
  ['pt-BR', 'pode me mandar a segunda via?', 'send_bill'],
  ['en', 'I want to cancel, how do I do that?', 'register_cancellation'],
  ['en', 'cancel my service', 'register_cancellation'],
  ['en', 'can you cancel my service please?', 'register_cancellation'],
  ['en', 'I do not want to pause it, I want to cancel', 'register_cancellation'],
  ['en', 'can I get a copy of my bill?', 'send_bill'],
];

function talk(situation: Situation, utterances: readonly string[]): Situation {
  return utterances.reduce((now, utterance) => playTurn(hearing(now, utterance)).next, situation);
}

function effectsOf({ used }: Played): readonly string[] {
  return used.map(({ tool }) => tool).filter((tool) => tools[tool].kind === 'effect');
}

describe.each(languages)('who only asks, in %s', (language) => {
  test.each(questions[language])('changes nothing: %s', (question) => {
    for (const account of people[language]) {
      expect(effectsOf(playTurn(hearing(situationFor(account, { language }), question)))).toEqual([]);
    }
  });

  test.each(openings[language])('changes nothing in the middle of: %s %s %s', (...opening) => {
    for (const account of people[language]) {
      const before = talk(
        situationFor(account, { language }),
        opening.filter((words) => words !== undefined),
      );
      for (const question of [...inBetween[language], ...questions[language]]) {
        const { used } = playTurn(hearing(before, question));
        expect([question, used.filter(({ tool }) => tools[tool].kind === 'effect')]).toEqual([question, []]);
      }
    }
  });
});

test.each(wishes)('who wants it, in %s, gets it: %s', (language, wish, tool) => {
  const [, , , account] = people[language];
  if (!account) throw new Error(`Nobody for ${language}`);
  expect(effectsOf(playTurn(hearing(situationFor(account, { language }), wish)))).toContain(tool);
});

test.each<[Language, string, string, string]>([
  ['es', '¿Cómo cancelo?', 'sí, por favor', 'register_cancellation'],
  ['pt-BR', 'posso cancelar?', 'sim', 'register_cancellation'],
  ['en', 'How do I get a copy of my bill?', 'yes please', 'send_bill'],
])('a yes to "shall I?", in %s, begins what was asked about: %s', (language, question, yes, tool) => {
  const [account] = people[language];
  if (!account) throw new Error(`Nobody for ${language}`);
  const asked = talk(situationFor(account, { language }), [question]);
  expect(effectsOf(playTurn(hearing(asked, yes)))).toEqual([tool]);
});

test.each<[Language, string, string]>([
  ['es', '¿Qué pasa si cancelo?', 'gracias'],
  ['es', '¿Qué pasa si cancelo?', 'no, era una duda'],
  ['es', '¿Qué pasa si cancelo?', 'no, cancelar no'],
  ['pt-BR', 'o que acontece se eu cancelar?', 'cancelar não, só parar'],
  ['en', 'What happens if I cancel?', 'no no, not cancel'],
  ['pt-BR', 'o que acontece se eu cancelar?', 'ah tá, não quero cancelar, era só curiosidade'],
  ['en', 'What happens if I cancel?', 'ok I will think about it'],
  ['en', 'What happens if I cancel?', "No I don't want to cancel, just asking"],
])('anything less than a yes, in %s, begins nothing: %s %s', (language, question, answer) => {
  const [account] = people[language];
  if (!account) throw new Error(`Nobody for ${language}`);
  const asked = talk(situationFor(account, { language }), [question]);
  expect(effectsOf(playTurn(hearing(asked, answer)))).toEqual([]);
});
