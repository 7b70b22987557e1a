import { describe, expect, test } from 'vitest';
import type { Effect } from '../../../shared/conversation/conversation.ts';
import type { EffectKind } from '../../../shared/conversation/event.ts';
import type { Language } from '../../../shared/language.ts';
import { createSandboxAccounts } from '../../adapters/sandbox-accounts/sandbox-accounts.ts';
import { hearing, situationFor, testDay } from '../../testing/situations.ts';
import { stepsNowDone } from '../heard-steps.ts';
import { playbooks } from '../index.ts';
import type { Situation } from '../situation.ts';

const accounts = createSandboxAccounts({ clock: () => new Date(`${testDay}T15:00:00.000Z`), file: null });

/** What happens next, and the steps that it ticks. */
type Beat = readonly [who: 'customer' | 'rep' | 'done', what: string, ticks?: readonly string[]];

interface Carried {
  readonly playbook: string;
  readonly accounts: Readonly<Record<Language, string>>;
  readonly beats: Readonly<Record<Language, readonly Beat[]>>;
}

const anyone = { es: 'EC-1001', 'pt-BR': 'BR-1001', en: 'TT-1001' };
const others = { es: 'EC-1002', 'pt-BR': 'BR-1002', en: 'TT-1002' };

const carried: readonly Carried[] = [
  {
    playbook: 'retention',
    accounts: anyone,
    beats: {
      es: [
        ['customer', 'quiero cancelar el servicio'],
        ['done', 'cancellation-registered', ['register']],
        ['rep', 'Le agradezco tantos años de confianza, Daniel.', ['thank']],
        ['rep', '¿Por qué quiere darse de baja?', ['ask-what-changed']],
        ['customer', 'solo miro deportes y noticias'],
        ['rep', 'Podemos pasarle al Essential Plus, que le sale bastante menos.', ['offer-plan']],
        ['rep', '¿Le interesa?', ['agree-plan']],
        ['customer', 'sí'],
        ['done', 'plan-changed', ['change-plan']],
      ],
      'pt-BR': [
        ['customer', 'quero cancelar o serviço'],
        ['done', 'cancellation-registered', ['register']],
        ['rep', 'Agradeço muito por todos esses anos de confiança!', ['thank']],
        ['rep', 'Qual é o motivo do cancelamento?', ['ask-what-changed']],
        ['customer', 'só assisto esportes e notícias'],
        ['rep', 'Tenho o Essential Plus, que sai bem mais em conta.', ['offer-plan']],
        ['rep', 'Topa?', ['agree-plan']],
        ['customer', 'sim'],
        ['done', 'plan-changed', ['change-plan']],
      ],
      en: [
        ['customer', 'I want to cancel the service'],
        ['done', 'cancellation-registered', ['register']],
        ['rep', 'Thank you so much for all the years with us.', ['thank']],
        ['rep', 'Can I ask why you are leaving?', ['ask-what-changed']],
        ['customer', 'I only watch sports and news'],
        ['rep', 'We could go for Essential Plus then, which costs a good deal less.', ['offer-plan']],
        ['rep', 'Would you like that?', ['agree-plan']],
        ['customer', 'yes'],
        ['done', 'plan-changed', ['change-plan']],
      ],
    },
  },
  {
    playbook: 'bill-query',
    accounts: others,
    beats: {
      es: [
        ['customer', '¿está bien mi factura?'],
        ['rep', 'Mire, la factura subió frente a los meses anteriores.', ['compare']],
        ['done', 'dispute-opened', ['open-dispute']],
      ],
      'pt-BR': [
        ['customer', 'minha fatura está certa?'],
        ['rep', 'Olha, a fatura veio acima da média dos meses anteriores.', ['compare']],
        ['done', 'dispute-opened', ['open-dispute']],
      ],
      en: [
        ['customer', 'is my bill right?'],
        ['rep', 'Well, this bill is clearly higher than what you usually pay.', ['compare']],
        ['done', 'dispute-opened', ['open-dispute']],
      ],
    },
  },
  {
    playbook: 'bill-copy',
    accounts: anyone,
    beats: {
      es: [
        ['customer', 'necesito una copia de la factura'],
        ['done', 'bill-sent', ['send-bill']],
      ],
      'pt-BR': [
        ['customer', 'preciso da segunda via da fatura'],
        ['done', 'bill-sent', ['send-bill']],
      ],
      en: [
        ['customer', 'I need a copy of my bill'],
        ['done', 'bill-sent', ['send-bill']],
      ],
    },
  },
  {
    playbook: 'e-billing',
    accounts: others,
    beats: {
      es: [
        ['customer', 'quiero la factura electrónica'],
        ['rep', '¿Su correo sigue siendo el mismo?', ['confirm-e-mail']],
        ['customer', 'sí'],
        ['done', 'e-billing-activated', ['activate']],
      ],
      'pt-BR': [
        ['customer', 'quero a fatura digital'],
        ['rep', 'O seu e-mail continua o mesmo?', ['confirm-e-mail']],
        ['customer', 'sim'],
        ['done', 'e-billing-activated', ['activate']],
      ],
      en: [
        ['customer', 'I want e-billing'],
        ['rep', 'Are you still using the e-mail on file?', ['confirm-e-mail']],
        ['customer', 'yes'],
        ['done', 'e-billing-activated', ['activate']],
      ],
    },
  },
  {
    playbook: 'no-signal',
    accounts: anyone,
    beats: {
      es: [
        ['customer', 'no tengo señal'],
        ['rep', 'Estoy viendo su equipo y aparece conectado.', ['check-fault']],
        ['rep', 'Por favor apague el equipo y vuelva a prenderlo.', ['restart']],
        ['customer', 'no volvió'],
        ['rep', 'Entonces le mando un técnico. ¿Puede el martes?', ['agree-day']],
        ['customer', 'el martes está bien'],
        ['done', 'visit-scheduled', ['schedule-visit']],
      ],
      'pt-BR': [
        ['customer', 'estou sem sinal'],
        ['rep', 'Estou vendo seu equipamento e ele aparece online.', ['check-fault']],
        ['rep', 'Desligue o aparelho da tomada e ligue de novo, por favor.', ['restart']],
        ['customer', 'não voltou'],
        ['rep', 'Então vou mandar um técnico. Terça serve?', ['agree-day']],
        ['customer', 'terça está bem'],
        ['done', 'visit-scheduled', ['schedule-visit']],
      ],
      en: [
        ['customer', 'I have no signal'],
        ['rep', 'I am looking at your box and it shows as connected.', ['check-fault']],
        ['rep', 'Please switch the box off and on again.', ['restart']],
        ['customer', 'it did not come back'],
        ['rep', 'Then I will send an engineer. Is Tuesday fine?', ['agree-day']],
        ['customer', 'Tuesday is fine'],
        ['done', 'visit-scheduled', ['schedule-visit']],
      ],
    },
  },
  {
    playbook: 'upgrade',
    accounts: { es: 'EC-2006', 'pt-BR': 'BR-2006', en: 'TT-2006' },
    beats: {
      es: [
        ['customer', 'quiero cambiar de plan'],
        ['rep', '¿Qué canales mira más en casa?', ['ask-likes']],
        ['customer', 'películas y series'],
        ['done', 'plan-changed', ['change-plan']],
      ],
      'pt-BR': [
        ['customer', 'quero mudar de plano'],
        ['rep', 'Quais canais vocês preferem em casa?', ['ask-likes']],
        ['customer', 'filmes e séries'],
        ['done', 'plan-changed', ['change-plan']],
      ],
      en: [
        ['customer', 'I want to change my plan'],
        ['rep', 'Which channels are you looking for?', ['ask-likes']],
        ['customer', 'movies and series'],
        ['done', 'plan-changed', ['change-plan']],
      ],
    },
  },
  {
    playbook: 'payment-arrangement',
    accounts: anyone,
    beats: {
      es: [
        ['customer', 'quiero pagar en cuotas'],
        ['rep', '¿En cuántos meses le acomoda?', ['ask-parts']],
        ['customer', 'en 3'],
        ['done', 'payment-arranged', ['arrange']],
      ],
      'pt-BR': [
        ['customer', 'quero parcelar a minha conta'],
        ['rep', 'Em quantas vezes fica melhor?', ['ask-parts']],
        ['customer', 'em 3'],
        ['done', 'payment-arranged', ['arrange']],
      ],
      en: [
        ['customer', 'I want to pay in instalments'],
        ['rep', 'Over how many months?', ['ask-parts']],
        ['customer', 'in 3'],
        ['done', 'payment-arranged', ['arrange']],
      ],
    },
  },
  {
    playbook: 'moving-house',
    accounts: anyone,
    beats: {
      es: [
        ['customer', 'me voy a mudar'],
        ['rep', 'Qué bien. ¿Adónde se muda? Deme la dirección completa.', ['ask-address']],
        ['customer', 'Av. Amazonas 1234, Quito'],
        ['rep', '¿Cuándo sería el traslado?', ['ask-day']],
        ['customer', 'el 10 de diciembre'],
        ['rep', 'Repito: Amazonas 1234, el 10 de diciembre, ¿verdad?', ['read-back']],
        ['customer', 'sí'],
        ['done', 'address-changed', ['change-address']],
      ],
      'pt-BR': [
        ['customer', 'vou mudar de casa'],
        ['rep', 'Que ótimo. Me passe o endereço completo.', ['ask-address']],
        ['customer', 'Rua das Flores 1234, São Paulo'],
        ['rep', 'Quando precisa da instalação?', ['ask-day']],
        ['customer', '10 de dezembro'],
        ['rep', 'Então: Flores 1234, dia 10 de dezembro, certo?', ['read-back']],
        ['customer', 'sim'],
        ['done', 'address-changed', ['change-address']],
      ],
      en: [
        ['customer', 'I am moving house'],
        ['rep', 'Lovely. What is the full address?', ['ask-address']],
        ['customer', '1234 Frederick Street, Port of Spain'],
        ['rep', 'And when would you need us there?', ['ask-day']],
        ['customer', 'on 10 December'],
        ['rep', 'So that is 1234 Frederick Street on the 10th, right?', ['read-back']],
        ['customer', 'yes'],
        ['done', 'address-changed', ['change-address']],
      ],
    },
  },
  {
    playbook: 'complaint',
    accounts: anyone,
    beats: {
      es: [
        ['customer', 'quiero poner una queja'],
        ['rep', 'Le pido disculpas. ¿Qué problema tuvo?', ['listen']],
        ['customer', 'el técnico no llegó y nadie me avisó'],
        ['done', 'ticket-opened', ['open-ticket']],
      ],
      'pt-BR': [
        ['customer', 'quero fazer uma reclamação'],
        ['rep', 'Peço desculpas. Que problema houve?', ['listen']],
        ['customer', 'o técnico não veio e ninguém me avisou'],
        ['done', 'ticket-opened', ['open-ticket']],
      ],
      en: [
        ['customer', 'I want to make a complaint'],
        ['rep', 'I apologise. What went wrong?', ['listen']],
        ['customer', 'the technician never came and nobody told me'],
        ['done', 'ticket-opened', ['open-ticket']],
      ],
    },
  },
  {
    playbook: 'talk-to-person',
    accounts: anyone,
    beats: {
      es: [
        ['customer', 'quiero hablar con una persona'],
        ['rep', 'Aquí estoy, soy Carla.', ['hand-over']],
      ],
      'pt-BR': [
        ['customer', 'quero falar com uma pessoa'],
        ['rep', 'Estou aqui, sou a Carla.', ['hand-over']],
      ],
      en: [
        ['customer', 'I want to talk to a person'],
        ['rep', 'I am here, this is Carla.', ['hand-over']],
      ],
    },
  },
];

function effect(kind: string): Effect {
  return { key: kind, kind: kind as EffectKind, state: 'done', summary: '', reference: null, amount: null };
}

function after(now: Situation, [who, what]: Beat): Situation {
  if (who === 'customer') return hearing(now, what);
  if (who === 'done') return { ...now, effects: [...now.effects, effect(what)] };
  return { ...now, lines: [...now.lines, { from: 'rep', text: what }] };
}

describe.each(carried)('a rep carries out $playbook by hand', ({ playbook, accounts: who, beats }) => {
  test.each(['es', 'pt-BR', 'en'] as const)('in their own words, in %s', async (language) => {
    const account = await accounts.find(who[language]);
    let now = situationFor(account, { language, owner: 'rep', playbook: { id: playbook, done: [] } });
    for (const beat of beats[language]) {
      now = after(now, beat);
      const done = stepsNowDone(now);
      expect([beat[1], done]).toEqual([beat[1], expect.arrayContaining([...(beat[2] ?? [])])]);
      const before = now.playbook?.done ?? [];
      now = { ...now, playbook: { id: playbook, done: [...new Set([...before, ...done])] } };
    }
  });
});

test('every playbook is carried out above', () => {
  expect(carried.map(({ playbook }) => playbook)).toEqual(playbooks.map(({ id }) => id));
});

describe('small talk of a rep ticks nothing', () => {
  test.each([
    'Un momento, por favor, ya le ayudo.',
    'Gracias por esperar, sigo revisando.',
    'Com licença, só um minutinho.',
    'Obrigada por aguardar.',
    'Bear with me for a second, please.',
    'Hello, this is Carla, how are you?',
  ])('%s', async (text) => {
    const account = await accounts.find('EC-1001');
    for (const { id } of playbooks.filter((each) => each.id !== 'talk-to-person')) {
      const open = situationFor(account, { owner: 'rep', playbook: { id, done: [] } });
      const now = after(hearing(open, 'hola'), ['rep', text]);
      expect([id, stepsNowDone(now)]).toEqual([id, []]);
    }
  });
});
