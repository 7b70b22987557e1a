import { anyGenre } from './facts.ts';
import type { Playbook } from './playbook.ts';

/** Another plan, at the customer's wish: what they like, the plan that has it, the difference, their yes. */
export const upgrade: Playbook = {
  id: 'upgrade',
  intents: ['upgrade-plan'],
  absorbs: [],
  title: { es: 'Cambio de plan', 'pt-BR': 'Mudança de plano', en: 'Plan change' },
  goal: {
    es: 'Encontrar el plan que le conviene y cambiarlo con su acuerdo',
    'pt-BR': 'Encontrar o plano certo e mudar com o acordo do cliente',
    en: 'Find the plan that fits and change to it with their consent',
  },
  matter: { es: 'cambiar de plan', 'pt-BR': 'mudar de plano', en: 'changing your plan' },
  reads: ['read_account', 'list_plans'],
  steps: [
    {
      kind: 'ask',
      id: 'ask-likes',
      label: {
        es: 'Preguntar qué le gustaría ver',
        'pt-BR': 'Perguntar o que gostaria de assistir',
        en: 'Ask what they would like to watch',
      },
      when: [{ no: 'plan-named' }, { no: 'dearest-plan' }],
      fact: 'genres',
      answer: 'genres',
      otherwise: anyGenre,
      say: {
        es: '¡Con gusto{vocative}! Hoy tiene {plan}. ¿Qué le gustaría ver: deportes, películas, series, algo para los niños?',
        'pt-BR':
          'Com prazer{vocative}! Hoje você tem o {plan}. O que gostaria de assistir: esportes, filmes, séries, algo para as crianças?',
        en: 'Happy to help{vocative}! You now have {plan}. What would you like to watch: sports, movies, series, something for the kids?',
      },
      again: {
        es: '¿Qué le gusta ver? Con eso le digo qué plan le conviene.',
        'pt-BR': 'O que você gosta de assistir? Com isso digo qual plano combina.',
        en: 'What do you like to watch? Then I can tell you which plan fits.',
      },
    },
    {
      kind: 'tell',
      id: 'offer-plan',
      label: {
        es: 'Proponer el plan y la diferencia de precio',
        'pt-BR': 'Propor o plano e a diferença de preço',
        en: 'Propose the plan and the price difference',
      },
      offer: {
        name: 'fitting-plan',
        title: {
          es: 'Proponer {fittingPlan}',
          'pt-BR': 'Propor o {fittingPlan}',
          en: 'Propose {fittingPlan}',
        },
      },
      say: [
        {
          when: [{ yes: 'fitting-plan-dearer' }],
          say: {
            es: 'Entonces le conviene {fittingPlan}: incluye {fittingGenres}, con {fittingChannels} canales, por {fittingPrice} al mes. Son {fittingDifference} más que su plan actual.',
            'pt-BR':
              'Então o {fittingPlan} combina com você: inclui {fittingGenres}, com {fittingChannels} canais, por {fittingPrice} por mês. São {fittingDifference} a mais que o seu plano atual.',
            en: 'Then {fittingPlan} is the one for you: it includes {fittingGenres}, with {fittingChannels} channels, for {fittingPrice} a month. That is {fittingDifference} more than your current plan.',
          },
        },
        {
          when: [{ yes: 'fitting-plan-found' }],
          say: {
            es: '{fittingPlan} incluye {fittingGenres}, con {fittingChannels} canales, por {fittingPrice} al mes. Son {fittingDifference} menos que su plan actual.',
            'pt-BR':
              'O {fittingPlan} inclui {fittingGenres}, com {fittingChannels} canais, por {fittingPrice} por mês. São {fittingDifference} a menos que o seu plano atual.',
            en: '{fittingPlan} includes {fittingGenres}, with {fittingChannels} channels, for {fittingPrice} a month. That is {fittingDifference} less than your current plan.',
          },
        },
        {
          when: [],
          say: {
            es: 'Le tengo una buena noticia: {plan}, el plan que ya tiene, es el más completo para lo que le gusta, así que no necesita pagar más.',
            'pt-BR':
              'Uma boa notícia: o {plan}, que você já tem, é o mais completo para o que gosta, então não precisa pagar mais.',
            en: 'Good news: {plan}, the plan you already have, is the most complete for what you like, so there is no need to pay more.',
          },
        },
      ],
    },
    {
      kind: 'ask',
      id: 'agree-plan',
      label: { es: 'Pedir su acuerdo', 'pt-BR': 'Pedir o acordo', en: 'Ask for consent' },
      when: [{ yes: 'fitting-plan-found' }],
      fact: 'plan-answer',
      answer: 'consent',
      say: { es: '¿Hago el cambio?', 'pt-BR': 'Posso fazer a mudança?', en: 'Shall I make the change?' },
      again: {
        es: '¿Le hago el cambio a {fittingPlan} por {fittingPrice} al mes, o prefiere quedarse como está?',
        'pt-BR':
          'Faço a mudança para o {fittingPlan} por {fittingPrice} por mês, ou prefere ficar como está?',
        en: 'Shall I move you to {fittingPlan} for {fittingPrice} a month, or would you rather stay as you are?',
      },
    },
    {
      kind: 'do',
      id: 'change-plan',
      label: { es: 'Cambiar el plan', 'pt-BR': 'Mudar o plano', en: 'Change the plan' },
      when: [{ yes: 'fitting-plan-found' }, { fact: 'plan-answer', is: ['yes'] }],
      tool: 'change_plan',
      offer: 'fitting-plan',
      title: {
        es: 'Cambiar a {fittingPlan}',
        'pt-BR': 'Mudar para o {fittingPlan}',
        en: 'Change to {fittingPlan}',
      },
      asked: {
        words: {
          es: ['cambio de plan', 'cambia el plan', 'cambiar el plan', 'cambie el plan', 'cambio al plan'],
          'pt-BR': ['mudanca de plano', 'troca de plano', 'muda o plano', 'mude o plano', 'trocar o plano'],
          en: ['plan change', 'change the plan', 'change of plan', 'switch the plan', 'upgrade'],
        },
        given: [{ name: 'plan-answer', value: 'yes' }],
      },
      say: {
        es: 'Listo{vocative}: ya tiene {changedPlan} por {changedPrice} al mes. ¡Que lo disfrute!',
        'pt-BR': 'Pronto{vocative}: você já tem o {changedPlan} por {changedPrice} por mês. Aproveite!',
        en: 'Done{vocative}: you now have {changedPlan} at {changedPrice} a month. Enjoy!',
      },
    },
    {
      kind: 'tell',
      id: 'keep-plan',
      label: {
        es: 'Dejar el plan como está',
        'pt-BR': 'Deixar o plano como está',
        en: 'Leave the plan as it is',
      },
      when: [{ fact: 'plan-answer', is: ['no', 'hesitates'] }],
      say: {
        es: 'Perfecto, dejo su plan {plan} como está. Cuando quiera lo vemos de nuevo.',
        'pt-BR': 'Perfeito, deixo o seu plano {plan} como está. Quando quiser, vemos de novo.',
        en: "That's fine, I'll leave your {plan} plan as it is. We can look at it again whenever you like.",
      },
    },
  ],
  insisting: null,
  person: {
    es: 'Si pide una combinación que el catálogo no tiene',
    'pt-BR': 'Se pede uma combinação que o catálogo não tem',
    en: 'When they ask for a combination that the catalogue does not have',
  },
  handBack: {
    es: 'Termina el cambio de plan y despídete',
    'pt-BR': 'Termine a mudança de plano e se despeça',
    en: 'Finish the plan change and say goodbye',
  },
};
