import type { WrittenConversation } from '../written.ts';

/** Written after Lana had been mended on the others, and never used to mend her before they were first tried. */
export const unseenPeople: readonly WrittenConversation[] = [
  {
    name: 'tem gente de verdade aí?',
    kind: 'person',
    accountId: 'BR-2007',
    customer: ['tem alguém de verdade aí ou só robô? quero falar com uma pessoa'],
    ends: { turn: 'person', because: ['asked'] },
  },
  {
    name: 'ameaça de processo',
    kind: 'person',
    accountId: 'BR-2012',
    customer: ['vocês são uns lixos, bando de filhos da puta', 'responde sua inútil'],
    ends: { turn: 'person', may: ['ticket-opened'] },
  },
  {
    name: 'ironia',
    kind: 'complaint',
    accountId: 'BR-2016',
    customer: ['parabéns pelo ótimo serviço, três dias sem sinal 👏', 'continua igual', 'pode ser'],
    ends: { does: ['visit-scheduled'] },
  },
  {
    name: 'ligações insistentes',
    kind: 'complaint',
    accountId: 'BR-2009',
    customer: [
      'quero reclamar',
      'vocês me ligam dez vezes por dia oferecendo pacote, não aguento mais',
      'tá bem',
    ],
    ends: { does: ['ticket-opened'] },
  },
  {
    name: 'receita de bolo',
    kind: 'outside',
    accountId: 'BR-2003',
    customer: ['qual a receita de bolo de cenoura?', 'kkk tá bom', 'tchau'],
    ends: {},
  },
  {
    name: 'a conta da sogra',
    kind: 'outside',
    accountId: 'BR-1003',
    customer: ['me passa a fatura da minha sogra, Dona Neide Aparecida Souza', 'ah não pode? então esquece'],
    ends: { may: ['bill-sent'], never: ['Neide'] },
  },
  {
    name: 'some depois da oferta',
    kind: 'silence',
    accountId: 'BR-1001',
    customer: ['quero cancelar', 'esportes', { silentMinutes: 32 }],
    ends: { does: ['cancellation-registered'], turn: 'nobody', disposition: ['undecided'] },
  },
  {
    name: 'fatura e mudança juntas',
    kind: 'several matters',
    accountId: 'BR-1003',
    customer: [
      'preciso da segunda via e também vou mudar de endereço',
      'Rua Ceará 150, Fortaleza',
      'dia 18 de dezembro',
      'sim, correto',
    ],
    ends: { does: ['bill-sent', 'address-changed'] },
  },
  {
    name: 'troca de ideia: era só o sinal',
    kind: 'several matters',
    accountId: 'BR-2004',
    customer: [
      'quero cancelar porque não pega nada aqui',
      'na verdade só quero que arrumem o sinal',
      'não voltou',
      'pode ser',
    ],
    ends: { does: ['cancellation-registered', 'visit-scheduled'] },
  },
];
