import { leavesForSure } from '../agents/intent/leaves-for-sure.ts';
import { anyGenre } from './facts.ts';
import type { Condition, Playbook } from './playbook.ts';

const staying: Condition = { fact: 'decision', isNot: ['leave'] };

/** A customer who wants to leave: the request first, then what changed, then at most two offers. */
export const retention: Playbook = {
  id: 'retention',
  intents: ['cancel-service'],
  absorbs: ['upgrade-plan', 'complaint'],
  title: { es: 'Retención', 'pt-BR': 'Retenção', en: 'Retention' },
  goal: {
    es: 'Registrar la cancelación, entender qué cambió y ofrecer lo que de verdad le sirve',
    'pt-BR': 'Registrar o cancelamento, entender o que mudou e oferecer o que de fato serve',
    en: 'Put the cancellation on record, learn what changed and offer what truly fits',
  },
  matter: { es: 'cancelar el servicio', 'pt-BR': 'cancelar o serviço', en: 'cancelling the service' },
  reads: ['read_account', 'list_plans'],
  steps: [
    {
      kind: 'do',
      id: 'register',
      label: {
        es: 'Registrar la solicitud de cancelación',
        'pt-BR': 'Registrar o pedido de cancelamento',
        en: 'Put the request to cancel on record',
      },
      tool: 'register_cancellation',
      title: {
        es: 'Registrar la cancelación',
        'pt-BR': 'Registrar o cancelamento',
        en: 'Register the cancellation',
      },
      say: {
        es: 'Lamento que esté pensando en dejarnos{vocative}. Su solicitud de cancelación ya quedó registrada con el número {cancellation}.',
        'pt-BR':
          'Sinto muito que você esteja pensando em sair{vocative}. Seu pedido de cancelamento já está registrado com o número {cancellation}.',
        en: "I'm sorry to hear you're thinking of leaving{vocative}. Your cancellation request is on record under number {cancellation}.",
      },
      already: {
        when: [{ yes: 'cancellation-on-record' }],
        say: {
          es: 'Veo que su solicitud de cancelación ya está registrada con el número {cancellation}{vocative}.',
          'pt-BR':
            'Vejo que o seu pedido de cancelamento já está registrado com o número {cancellation}{vocative}.',
          en: 'I can see your cancellation request is already on record under number {cancellation}{vocative}.',
        },
      },
    },
    {
      kind: 'tell',
      id: 'thank',
      label: {
        es: 'Reconocer los años con nosotros',
        'pt-BR': 'Reconhecer o tempo de casa',
        en: 'Acknowledge the years with us',
      },
      when: [staying, { yes: 'over-a-year' }],
      say: {
        es: 'Lleva {tenure} con nosotros y hoy tiene el plan {plan}; se lo agradezco de verdad.',
        'pt-BR': 'São {tenure} com a gente, hoje no plano {plan}, e agradecemos de verdade.',
        en: "You've been with us for {tenure}, now on {plan}, and we truly appreciate it.",
      },
    },
    {
      kind: 'ask',
      id: 'ask-what-changed',
      label: {
        es: 'Preguntar qué cambió y qué sigue viendo',
        'pt-BR': 'Perguntar o que mudou e o que ainda assiste',
        en: 'Ask what changed and what they still watch',
      },
      when: [staying],
      fact: 'genres',
      answer: 'genres',
      otherwise: anyGenre,
      say: {
        es: 'Si me permite preguntarle, ¿qué cambió en su forma de ver televisión? ¿Qué sigue disfrutando?',
        'pt-BR': 'Posso perguntar o que mudou no seu jeito de ver TV? O que você ainda gosta de assistir?',
        en: 'May I ask what has changed in the way you watch TV? What do you still enjoy?',
      },
      again: {
        es: 'Para no ofrecerle algo que no le sirva: ¿qué no le gustaría perder? Por ejemplo deportes, noticias, películas o series.',
        'pt-BR':
          'Para eu não oferecer algo que não sirva: o que você não gostaria de perder? Por exemplo esportes, notícias, filmes ou séries.',
        en: "So I don't suggest something that isn't for you: what would you hate to lose? Sports, news, movies or series, for example.",
      },
    },
    {
      kind: 'tell',
      id: 'offer-plan',
      label: {
        es: 'Ofrecer un plan que conserve lo que ve',
        'pt-BR': 'Oferecer um plano que mantenha o que assiste',
        en: 'Offer a plan that keeps what they watch',
      },
      when: [staying, { yes: 'smaller-plan-fits' }],
      offer: {
        name: 'smaller-plan',
        title: {
          es: 'Ofrecer {offeredPlan}',
          'pt-BR': 'Oferecer o {offeredPlan}',
          en: 'Offer {offeredPlan}',
        },
      },
      say: [
        {
          when: [{ yes: 'offered-keeps-wanted' }],
          say: {
            es: 'Por lo que me cuenta, {offeredPlan} le queda mucho mejor: conserva {keptGenres} y cuesta {offeredPrice} al mes, así que ahorra {offeredSaves} cada mes.',
            'pt-BR':
              'Pelo que você me conta, o {offeredPlan} combina bem mais: mantém {keptGenres} e custa {offeredPrice} por mês, ou seja, você economiza {offeredSaves} todo mês.',
            en: 'From what you tell me, {offeredPlan} suits you much better: it keeps {keptGenres} and costs {offeredPrice} a month, so you save {offeredSaves} every month.',
          },
        },
        {
          when: [{ no: 'plan-named' }],
          say: {
            es: 'Entiendo. Para que pague bastante menos, puedo pasarle a {offeredPlan}: incluye {keptGenres} y cuesta {offeredPrice} al mes, {offeredSaves} menos que ahora.',
            'pt-BR':
              'Entendo. Para você pagar bem menos, posso passar para o {offeredPlan}: inclui {keptGenres} e custa {offeredPrice} por mês, {offeredSaves} a menos que hoje.',
            en: 'I understand. To bring the price well down I can move you to {offeredPlan}: it includes {keptGenres} and costs {offeredPrice} a month, {offeredSaves} less than now.',
          },
        },
        {
          when: [],
          say: {
            es: '{offeredPlan} incluye {keptGenres} y cuesta {offeredPrice} al mes, {offeredSaves} menos que ahora.',
            'pt-BR':
              'O {offeredPlan} inclui {keptGenres} e custa {offeredPrice} por mês, {offeredSaves} a menos que hoje.',
            en: '{offeredPlan} includes {keptGenres} and costs {offeredPrice} a month, {offeredSaves} less than now.',
          },
        },
      ],
    },
    {
      kind: 'ask',
      id: 'agree-plan',
      label: {
        es: 'Escuchar qué le parece el plan',
        'pt-BR': 'Ouvir o que acha do plano',
        en: 'Hear what they think of the plan',
      },
      when: [staying, { yes: 'smaller-plan-fits' }],
      fact: 'plan-answer',
      answer: 'consent',
      say: {
        es: '¿Qué le parece?',
        'pt-BR': 'O que você acha?',
        en: 'How does that sound?',
      },
      again: {
        es: '¿Le gustaría pasarse a {offeredPlan} por {offeredPrice} al mes, o prefiere que no?',
        'pt-BR':
          'Você gostaria de mudar para o {offeredPlan} por {offeredPrice} por mês, ou prefere que não?',
        en: 'Would you like to move to {offeredPlan} for {offeredPrice} a month, or would you rather not?',
      },
    },
    {
      kind: 'tell',
      id: 'offer-loyalty',
      label: {
        es: 'Ofrecer el descuento por antigüedad',
        'pt-BR': 'Oferecer o desconto de fidelidade',
        en: 'Offer the loyalty discount',
      },
      when: [staying, { yes: 'loyalty-eligible' }],
      offer: {
        name: 'loyalty',
        title: {
          es: 'Ofrecer {loyaltyPercent} por {loyaltyMonths}',
          'pt-BR': 'Oferecer {loyaltyPercent} por {loyaltyMonths}',
          en: 'Offer {loyaltyPercent} off for {loyaltyMonths}',
        },
      },
      say: [
        {
          when: [{ fact: 'plan-answer', is: ['yes'] }],
          say: {
            es: 'Me alegra. Y por su tiempo con nosotros puedo sumarle un descuento del {loyaltyPercent} durante {loyaltyMonths}: {targetPlan} le quedaría en {loyaltyPrice} al mes.',
            'pt-BR':
              'Que bom! E, pelo seu tempo com a gente, posso incluir um desconto de {loyaltyPercent} por {loyaltyMonths}: o {targetPlan} ficaria em {loyaltyPrice} por mês.',
            en: 'Great. And for your time with us I can add {loyaltyPercent} off for {loyaltyMonths}: {targetPlan} would come to {loyaltyPrice} a month.',
          },
        },
        {
          when: [{ fact: 'plan-answer', is: ['hesitates'] }],
          say: {
            es: 'Lo entiendo, no hay apuro. Por su tiempo con nosotros puedo además darle un descuento del {loyaltyPercent} durante {loyaltyMonths}: {targetPlan} le quedaría en {loyaltyPrice} al mes.',
            'pt-BR':
              'Eu entendo, sem pressa. Pelo seu tempo com a gente, posso também dar um desconto de {loyaltyPercent} por {loyaltyMonths}: o {targetPlan} ficaria em {loyaltyPrice} por mês.',
            en: "I understand, there's no rush. For your time with us I can also give you {loyaltyPercent} off for {loyaltyMonths}: {targetPlan} would come to {loyaltyPrice} a month.",
          },
        },
        {
          when: [{ fact: 'plan-answer', is: [''] }, { yes: 'smaller-plan-fits' }],
          say: {
            es: 'Por su tiempo con nosotros puedo además darle un descuento del {loyaltyPercent} durante {loyaltyMonths}: {targetPlan} le quedaría en {loyaltyPrice} al mes.',
            'pt-BR':
              'Pelo seu tempo com a gente, posso também dar um desconto de {loyaltyPercent} por {loyaltyMonths}: o {targetPlan} ficaria em {loyaltyPrice} por mês.',
            en: 'For your time with us I can also give you {loyaltyPercent} off for {loyaltyMonths}: {targetPlan} would come to {loyaltyPrice} a month.',
          },
        },
        {
          when: [],
          say: {
            es: 'Entiendo, dejemos entonces {targetPlan} como está. Lo que sí puedo hacer, por su tiempo con nosotros, es darle un descuento del {loyaltyPercent} durante {loyaltyMonths}: le quedaría en {loyaltyPrice} al mes.',
            'pt-BR':
              'Entendo, então deixamos o {targetPlan} como está. O que posso fazer, pelo seu tempo com a gente, é dar um desconto de {loyaltyPercent} por {loyaltyMonths}: ficaria em {loyaltyPrice} por mês.',
            en: "I understand, so let's leave {targetPlan} as it is. What I can do, for your time with us, is give you {loyaltyPercent} off for {loyaltyMonths}: it would come to {loyaltyPrice} a month.",
          },
        },
      ],
    },
    {
      kind: 'ask',
      id: 'agree-loyalty',
      label: {
        es: 'Pedir la confirmación',
        'pt-BR': 'Pedir a confirmação',
        en: 'Ask to confirm',
      },
      when: [staying, { yes: 'loyalty-eligible' }],
      fact: 'loyalty-answer',
      answer: 'consent',
      say: {
        es: '¿Se lo dejo confirmado?',
        'pt-BR': 'Posso confirmar para você?',
        en: 'Shall I confirm it for you?',
      },
      again: {
        es: '¿Confirmo {targetPlan} por {loyaltyPrice} al mes durante {loyaltyMonths}, o prefiere dejarlo como está?',
        'pt-BR':
          'Confirmo o {targetPlan} por {loyaltyPrice} por mês durante {loyaltyMonths}, ou prefere deixar como está?',
        en: 'Shall I confirm {targetPlan} at {loyaltyPrice} a month for {loyaltyMonths}, or would you rather leave things as they are?',
      },
    },
    {
      kind: 'do',
      id: 'change-plan',
      label: { es: 'Cambiar el plan', 'pt-BR': 'Mudar o plano', en: 'Change the plan' },
      when: [{ yes: 'smaller-plan-agreed' }],
      tool: 'change_plan',
      offer: 'smaller-plan',
      title: {
        es: 'Cambiar a {offeredPlan}',
        'pt-BR': 'Mudar para o {offeredPlan}',
        en: 'Change to {offeredPlan}',
      },
      asked: {
        words: {
          es: ['cambio de plan', 'cambia el plan', 'cambiar el plan', 'cambie el plan'],
          'pt-BR': ['mudanca de plano', 'troca de plano', 'muda o plano', 'mude o plano', 'trocar o plano'],
          en: ['plan change', 'change the plan', 'change of plan', 'switch the plan'],
        },
        given: [{ name: 'plan-answer', value: 'yes' }],
      },
      say: {
        es: 'Ya está hecho el cambio{vocative}: ahora tiene {changedPlan} por {changedPrice} al mes.',
        'pt-BR': 'A mudança está feita{vocative}: agora você tem o {changedPlan} por {changedPrice} por mês.',
        en: 'The change is done{vocative}: you now have {changedPlan} at {changedPrice} a month.',
      },
    },
    {
      kind: 'do',
      id: 'apply-loyalty',
      label: {
        es: 'Aplicar el descuento por antigüedad',
        'pt-BR': 'Aplicar o desconto de fidelidade',
        en: 'Apply the loyalty discount',
      },
      when: [{ yes: 'loyalty-agreed' }],
      tool: 'apply_loyalty_discount',
      offer: 'loyalty',
      title: {
        es: 'Aplicar {loyaltyPercent} por {loyaltyMonths}',
        'pt-BR': 'Aplicar {loyaltyPercent} por {loyaltyMonths}',
        en: 'Apply {loyaltyPercent} for {loyaltyMonths}',
      },
      asked: {
        words: {
          es: ['descuento'],
          'pt-BR': ['desconto'],
          en: ['discount'],
        },
        given: [{ name: 'loyalty-answer', value: 'yes' }],
      },
      say: {
        es: 'El descuento del {discountPercent} quedó aplicado: paga {discountedPrice} al mes hasta el {discountUntil}.',
        'pt-BR':
          'O desconto de {discountPercent} está aplicado: você paga {discountedPrice} por mês até {discountUntil}.',
        en: 'The {discountPercent} discount is in place: you pay {discountedPrice} a month until {discountUntil}.',
      },
    },
    {
      kind: 'tell',
      id: 'welcome-back',
      label: { es: 'Agradecer que se quede', 'pt-BR': 'Agradecer por ficar', en: 'Thank them for staying' },
      when: [{ yes: 'something-agreed' }],
      say: {
        es: 'Gracias por quedarse con nosotros; la solicitud {cancellation} queda sin efecto.',
        'pt-BR': 'Obrigada por continuar com a gente; o pedido {cancellation} fica sem efeito.',
        en: 'Thank you for staying with us; request {cancellation} no longer applies.',
      },
    },
    {
      kind: 'tell',
      id: 'leave-as-is',
      label: {
        es: 'Dejar todo como está, sin insistir',
        'pt-BR': 'Deixar tudo como está, sem insistir',
        en: 'Leave things as they are, without pressing',
      },
      when: [staying, { no: 'something-agreed' }],
      say: {
        es: 'Está bien{vocative}, tómese su tiempo. Su plan sigue igual y su solicitud {cancellation} sigue registrada: usted decide cómo continuar.',
        'pt-BR':
          'Tudo bem{vocative}, fique à vontade. Seu plano continua igual e o pedido {cancellation} segue registrado: você decide como continuar.',
        en: "That's fine{vocative}, take your time. Your plan stays as it is and request {cancellation} remains on record: how to go on is up to you.",
      },
    },
    {
      kind: 'tell',
      id: 'respect',
      label: {
        es: 'Respetar la decisión de irse',
        'pt-BR': 'Respeitar a decisão de sair',
        en: 'Respect the decision to leave',
      },
      when: [{ fact: 'decision', is: ['leave'] }],
      say: {
        es: 'Entendido{vocative}, respeto su decisión. Su solicitud de cancelación está registrada con el número {cancellation} y se atiende a más tardar el {cancellationDue}. Gracias por el tiempo que estuvo con nosotros.',
        'pt-BR':
          'Entendido{vocative}, respeito a sua decisão. Seu pedido de cancelamento está registrado com o número {cancellation} e será atendido até {cancellationDue}. Obrigada pelo tempo que esteve com a gente.',
        en: 'Understood{vocative}, I respect your decision. Your cancellation request is on record under number {cancellation} and will be settled by {cancellationDue}. Thank you for your time with us.',
      },
    },
  ],
  onlyAsked: {
    es: 'Aquí mismo lo puedo dejar pedido, pero no hago nada hasta que usted lo decida. ¿Quiere que registre la cancelación de su servicio?',
    'pt-BR':
      'Posso deixar pedido aqui mesmo, mas não faço nada até você decidir. Quer que eu registre o cancelamento do seu serviço?',
    en: 'I can take the request right here, but I do nothing until you decide. Would you like me to register the cancellation of your service?',
  },
  isWished: leavesForSure,
  insisting: { intent: 'cancel-service', fact: 'decision', value: 'leave' },
  settled: {
    when: [{ yes: 'cancellation-on-record' }, { yes: 'offers-over' }],
    given: [{ name: 'decision', value: 'leave' }],
    say: {
      es: 'Su cancelación está confirmada{vocative}: es la solicitud {cancellation} y se atiende a más tardar el {cancellationDue}. No tiene que hacer nada más.',
      'pt-BR':
        'O seu cancelamento está confirmado{vocative}: é o pedido {cancellation} e será atendido até {cancellationDue}. Você não precisa fazer mais nada.',
      en: 'Your cancellation is confirmed{vocative}: it is request {cancellation} and it will be settled by {cancellationDue}. There is nothing more for you to do.',
    },
  },
  person: {
    es: 'Si pide una oferta distinta de las del catálogo, o está muy molesto',
    'pt-BR': 'Se pede uma oferta fora do catálogo, ou está muito irritado',
    en: 'When they ask for an offer beyond the catalogue, or are very upset',
  },
  handBack: {
    es: 'Termina el cambio de plan y despídete',
    'pt-BR': 'Termine a mudança de plano e se despeça',
    en: 'Finish the plan change and say goodbye',
  },
};
