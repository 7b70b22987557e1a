import type { Playbook } from './playbook.ts';

/** No picture: what we already know, a restart, and a technician on a working day when that does not help. */
export const noSignal: Playbook = {
  id: 'no-signal',
  intents: ['no-signal'],
  absorbs: ['complaint'],
  title: { es: 'Sin señal', 'pt-BR': 'Sem sinal', en: 'No signal' },
  goal: {
    es: 'Recuperar la señal o dejar agendada la visita de un técnico',
    'pt-BR': 'Recuperar o sinal ou deixar marcada a visita de um técnico',
    en: "Bring the signal back or schedule a technician's visit",
  },
  matter: {
    es: 'un problema con la señal',
    'pt-BR': 'um problema com o sinal',
    en: 'a problem with the signal',
  },
  reads: ['read_account'],
  steps: [
    {
      kind: 'tell',
      id: 'check-fault',
      label: {
        es: 'Revisar reportes y equipos',
        'pt-BR': 'Conferir chamados e equipamentos',
        en: 'Check open reports and devices',
      },
      say: [
        {
          when: [{ yes: 'fault-known' }],
          say: {
            es: 'Lamento que siga con este problema{vocative}. Veo que ya tiene abierto el reporte {faultTicket} por la señal.',
            'pt-BR':
              'Sinto muito que o problema continue{vocative}. Vejo que já existe o chamado {faultTicket} sobre o sinal.',
            en: "I'm sorry this is still going on{vocative}. I can see report {faultTicket} about the signal is already open.",
          },
        },
        {
          when: [{ yes: 'device-offline' }],
          say: {
            es: 'Lamento el inconveniente{vocative}, vamos a resolverlo. Desde aquí veo sin conexión este equipo: {offlineDevices}.',
            'pt-BR':
              'Sinto muito pelo transtorno{vocative}, vamos resolver. Daqui vejo sem conexão este equipamento: {offlineDevices}.',
            en: "I'm sorry about that{vocative}, let's get it fixed. From here I see this device offline: {offlineDevices}.",
          },
        },
        {
          when: [],
          say: {
            es: 'Lamento el inconveniente{vocative}, vamos a resolverlo. Desde aquí sus equipos aparecen conectados.',
            'pt-BR':
              'Sinto muito pelo transtorno{vocative}, vamos resolver. Daqui seus equipamentos aparecem conectados.',
            en: "I'm sorry about that{vocative}, let's get it fixed. From here your devices show as connected.",
          },
        },
      ],
    },
    {
      kind: 'ask',
      id: 'restart',
      label: {
        es: 'Pedir que reinicie el decodificador',
        'pt-BR': 'Pedir para reiniciar o decodificador',
        en: 'Ask to restart the decoder',
      },
      fact: 'picture-back',
      answer: 'works-again',
      say: {
        es: '¿Me ayuda con una prueba? Desconecte el decodificador de la corriente, espere un momento y vuelva a conectarlo. ¿Volvió la imagen?',
        'pt-BR':
          'Pode me ajudar com um teste? Tire o decodificador da tomada, espere um instante e ligue de novo. A imagem voltou?',
        en: 'Could you help me with a quick test? Unplug the decoder, wait a moment and plug it back in. Is the picture back?',
      },
      again: {
        es: 'Cuando haya reiniciado el decodificador, cuénteme: ¿volvió la imagen?',
        'pt-BR': 'Quando tiver reiniciado o decodificador, me conte: a imagem voltou?',
        en: 'Once you have restarted the decoder, let me know: is the picture back?',
      },
    },
    {
      kind: 'tell',
      id: 'solved',
      label: { es: 'Señal recuperada', 'pt-BR': 'Sinal recuperado', en: 'Signal is back' },
      when: [{ fact: 'picture-back', is: ['yes'] }],
      say: {
        es: '¡Qué bueno que ya volvió! Si se repite, escríbame y lo retomamos desde aquí.',
        'pt-BR': 'Que bom que voltou! Se acontecer de novo, me escreva e retomamos daqui.',
        en: "I'm glad it's back! If it happens again, write to me and we'll pick it up from here.",
      },
    },
    {
      kind: 'ask',
      id: 'agree-day',
      label: {
        es: 'Acordar un día hábil para la visita',
        'pt-BR': 'Combinar um dia útil para a visita',
        en: 'Agree on a working day for the visit',
      },
      when: [{ fact: 'picture-back', is: ['no'] }],
      fact: 'visit-day',
      answer: 'working-day',
      say: {
        es: 'Gracias por intentarlo. Lo mejor es que lo vea un técnico en su domicilio. ¿Le queda bien el {proposedDay}?',
        'pt-BR':
          'Obrigada por tentar. O melhor é um técnico ver isso na sua casa. Pode ser na {proposedDay}?',
        en: 'Thanks for trying. The best thing is for a technician to come and look. Would {proposedDay} suit you?',
      },
      again: {
        es: 'Las visitas son en días hábiles. ¿Le queda bien el {proposedDay}, o prefiere otro día?',
        'pt-BR': 'As visitas são em dias úteis. Pode ser na {proposedDay}, ou prefere outro dia?',
        en: 'Visits are on working days. Would {proposedDay} suit you, or would you prefer another day?',
      },
    },
    {
      kind: 'do',
      id: 'schedule-visit',
      label: {
        es: 'Agendar la visita y confirmar el día',
        'pt-BR': 'Marcar a visita e confirmar o dia',
        en: 'Schedule the visit and confirm the day',
      },
      when: [{ fact: 'picture-back', is: ['no'] }],
      tool: 'schedule_visit',
      promise: {
        text: {
          es: 'Visita técnica {visit}',
          'pt-BR': 'Visita técnica {visit}',
          en: 'Technician visit {visit}',
        },
        due: 'visit-day',
      },
      title: {
        es: 'Agendar técnico para el {visitDay}',
        'pt-BR': 'Marcar técnico para {visitDay}',
        en: 'Schedule a technician for {visitDay}',
      },
      asked: {
        words: {
          es: ['visita', 'tecnico'],
          'pt-BR': ['visita', 'tecnico'],
          en: ['visit', 'technician'],
        },
        given: [{ name: 'picture-back', value: 'no' }],
      },
      say: {
        es: 'Listo{vocative}: un técnico le visitará el {visitOn}. Su número de visita es {visit}.',
        'pt-BR': 'Pronto{vocative}: um técnico vai visitar você em {visitOn}. O número da visita é {visit}.',
        en: 'All set{vocative}: a technician will visit you on {visitOn}. Your visit number is {visit}.',
      },
    },
  ],
  insisting: { intent: 'no-signal', fact: 'picture-back', value: 'no' },
  person: {
    es: 'Si la falla ya se había reparado antes o necesita la visita el mismo día',
    'pt-BR': 'Se a falha já tinha sido reparada ou precisa da visita no mesmo dia',
    en: 'When the fault was repaired before, or the visit is needed the same day',
  },
  handBack: {
    es: 'Agenda la visita del técnico y confirma el día',
    'pt-BR': 'Marque a visita do técnico e confirme o dia',
    en: "Schedule the technician's visit and confirm the day",
  },
};
