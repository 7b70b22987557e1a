import type { Playbook } from './playbook.ts';

/** Bills by e-mail from now on: the address is confirmed before anything is switched. */
export const eBilling: Playbook = {
  id: 'e-billing',
  intents: ['e-billing'],
  absorbs: [],
  title: { es: 'Factura electrónica', 'pt-BR': 'Fatura digital', en: 'E-billing' },
  goal: {
    es: 'Confirmar el correo registrado y activar la factura electrónica',
    'pt-BR': 'Confirmar o e-mail cadastrado e ativar a fatura digital',
    en: 'Confirm the registered e-mail and activate e-billing',
  },
  matter: { es: 'la factura electrónica', 'pt-BR': 'a fatura digital', en: 'e-billing' },
  reads: ['read_account'],
  steps: [
    {
      kind: 'ask',
      id: 'confirm-e-mail',
      label: {
        es: 'Confirmar el correo registrado',
        'pt-BR': 'Confirmar o e-mail cadastrado',
        en: 'Confirm the registered e-mail',
      },
      when: [{ no: 'e-billing-active' }],
      fact: 'e-mail-answer',
      answer: 'yes-or-no',
      say: {
        es: 'Con gusto{vocative}. Sus facturas llegarían a {email}. ¿Es correcto ese correo?',
        'pt-BR': 'Com prazer{vocative}. Suas faturas chegariam em {email}. Esse e-mail está certo?',
        en: 'Gladly{vocative}. Your bills would go to {email}. Is that e-mail right?',
      },
      again: {
        es: '¿Activo la factura electrónica en {email}?',
        'pt-BR': 'Posso ativar a fatura digital em {email}?',
        en: 'Shall I activate e-billing at {email}?',
      },
    },
    {
      kind: 'do',
      id: 'activate',
      label: {
        es: 'Activar la factura electrónica',
        'pt-BR': 'Ativar a fatura digital',
        en: 'Activate e-billing',
      },
      when: [{ fact: 'e-mail-answer', isNot: ['no'] }],
      tool: 'activate_e_billing',
      title: {
        es: 'Activar la factura electrónica',
        'pt-BR': 'Ativar a fatura digital',
        en: 'Activate e-billing',
      },
      asked: {
        words: {
          es: ['factura electronica', 'factura digital'],
          'pt-BR': ['fatura digital', 'fatura eletronica', 'fatura por e-mail'],
          en: ['e-billing', 'ebilling', 'paperless'],
        },
        given: [{ name: 'e-mail-answer', value: 'yes' }],
      },
      already: {
        when: [{ yes: 'e-billing-active' }],
        say: {
          es: 'Buenas noticias{vocative}: su factura electrónica ya está activa y le llega a {email}.',
          'pt-BR': 'Boa notícia{vocative}: a sua fatura digital já está ativa e chega em {email}.',
          en: 'Good news{vocative}: your e-billing is already active and goes to {email}.',
        },
      },
      say: {
        es: 'Listo{vocative}: la factura electrónica quedó activada y le llegará a {activatedAt}.',
        'pt-BR': 'Pronto{vocative}: a fatura digital está ativada e vai chegar em {activatedAt}.',
        en: 'Done{vocative}: e-billing is active and your bills will go to {activatedAt}.',
      },
    },
    {
      kind: 'do',
      id: 'other-e-mail',
      label: {
        es: 'Pasar a una persona si el correo es otro',
        'pt-BR': 'Passar a uma pessoa se o e-mail for outro',
        en: 'Pass to a person when the e-mail is another',
      },
      when: [{ fact: 'e-mail-answer', is: ['no'] }],
      tool: 'hand_to_person',
      title: {
        es: 'Pasar a una persona para cambiar el correo',
        'pt-BR': 'Passar a uma pessoa para mudar o e-mail',
        en: 'Pass to a person to change the e-mail',
      },
      say: {
        es: 'Gracias por avisarme{vocative}. Por su seguridad, el correo registrado lo cambia una persona de nuestro equipo; le paso ahora y ya le cuento de qué se trata.',
        'pt-BR':
          'Obrigada por avisar{vocative}. Por segurança, quem muda o e-mail cadastrado é uma pessoa da nossa equipe; passo você agora e já explico do que se trata.',
        en: "Thanks for telling me{vocative}. For your security a person from our team changes the registered e-mail; I'm passing you on now and telling them what it is about.",
      },
    },
  ],
  insisting: null,
  person: {
    es: 'Si el correo registrado no es el suyo',
    'pt-BR': 'Se o e-mail cadastrado não é o dele',
    en: 'When the registered e-mail is not theirs',
  },
  handBack: {
    es: 'Activa la factura electrónica y despídete',
    'pt-BR': 'Ative a fatura digital e se despeça',
    en: 'Activate e-billing and say goodbye',
  },
};
