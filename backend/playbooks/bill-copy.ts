import type { Playbook } from './playbook.ts';

/** A copy of the current bill, to where the customer is registered and nowhere else. */
export const billCopy: Playbook = {
  id: 'bill-copy',
  intents: ['bill-copy'],
  absorbs: [],
  title: { es: 'Copia de factura', 'pt-BR': 'Segunda via da fatura', en: 'Bill copy' },
  goal: {
    es: 'Enviar la copia a la dirección registrada y decir adónde fue',
    'pt-BR': 'Enviar a segunda via ao endereço cadastrado e dizer para onde foi',
    en: 'Send the copy to the registered address and say where it went',
  },
  matter: { es: 'una copia de su factura', 'pt-BR': 'a segunda via da fatura', en: 'a copy of your bill' },
  reads: ['read_account', 'read_bills'],
  steps: [
    {
      kind: 'tell',
      id: 'no-bill',
      label: {
        es: 'Comprobar que haya factura',
        'pt-BR': 'Conferir se há fatura',
        en: 'Check that there is a bill',
      },
      when: [{ no: 'bill-known' }],
      say: {
        es: 'Revisé su cuenta{vocative} y todavía no tiene ninguna factura emitida.',
        'pt-BR': 'Olhei a sua conta{vocative} e ainda não há nenhuma fatura emitida.',
        en: "I've checked your account{vocative} and no bill has been issued yet.",
      },
    },
    {
      kind: 'do',
      id: 'send-bill',
      label: {
        es: 'Enviar la copia de la factura',
        'pt-BR': 'Enviar a segunda via',
        en: 'Send the copy of the bill',
      },
      when: [{ yes: 'bill-known' }],
      tool: 'send_bill',
      title: {
        es: 'Enviar la factura de {billMonth}',
        'pt-BR': 'Enviar a fatura de {billMonth}',
        en: 'Send the {billMonth} bill',
      },
      asked: {
        words: {
          es: ['copia', 'envia la factura', 'enviar la factura', 'manda la factura'],
          'pt-BR': ['segunda via', 'copia', 'envie a fatura', 'envia a fatura', 'manda a fatura'],
          en: ['bill copy', 'copy of the bill', 'send the bill', 'copy'],
        },
        given: [],
      },
      say: [
        {
          when: [{ yes: 'e-billing-active' }],
          say: {
            es: 'Listo{vocative}. Como tiene activa la factura electrónica, le envié la copia de {sentMonth} a {sentTo}.',
            'pt-BR':
              'Pronto{vocative}. Como a sua fatura digital está ativa, enviei a segunda via de {sentMonth} para {sentTo}.',
            en: 'Done{vocative}. Since your e-billing is active, I have sent the {sentMonth} copy to {sentTo}.',
          },
        },
        {
          when: [],
          say: {
            es: 'Listo{vocative}. Le envié la copia de la factura de {sentMonth} a {sentTo}, como está registrado.',
            'pt-BR':
              'Pronto{vocative}. Enviei a segunda via de {sentMonth} para {sentTo}, como está no cadastro.',
            en: 'Done{vocative}. I have sent the copy of your {sentMonth} bill to {sentTo}, as registered.',
          },
        },
      ],
    },
  ],
  onlyAsked: {
    es: 'La copia de su última factura se la puedo enviar desde aquí. ¿Se la envío ahora?',
    'pt-BR': 'A segunda via da sua última fatura eu posso enviar daqui. Quer que eu envie agora?',
    en: 'I can send you the copy of your latest bill from here. Shall I send it now?',
  },
  insisting: null,
  person: {
    es: 'Si pide el envío a una dirección que no está registrada',
    'pt-BR': 'Se pede o envio para um endereço que não está no cadastro',
    en: 'When they want it sent to an address that is not registered',
  },
  handBack: {
    es: 'Envía la copia de la factura y pregunta si necesita algo más',
    'pt-BR': 'Envie a segunda via da fatura e pergunte se precisa de mais alguma coisa',
    en: 'Send the bill copy, then ask if anything else is needed',
  },
};
