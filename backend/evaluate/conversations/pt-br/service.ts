import type { WrittenConversation } from '../written.ts';

/** The service at home: pictures that are gone, and homes that change. */
export const service: readonly WrittenConversation[] = [
  {
    name: 'sem sinal, reinício não resolve',
    kind: 'no signal',
    accountId: 'BR-2004',
    customer: ['Estou sem sinal desde ontem à noite', 'já fiz isso e nada', 'pode ser', 'obrigado'],
    ends: { does: ['visit-scheduled'], hears: [/VI-\d{7}/], within: 3 },
  },
  {
    name: 'voltou na hora do jogo',
    kind: 'no signal',
    accountId: 'BR-2010',
    customer: ['A TV TRAVOU BEM NA HORA DO JOGO', 'voltou!! valeu demais'],
    ends: { disposition: ['signal-restored'] },
  },
  {
    name: 'tela preta e quinta-feira',
    kind: 'no signal',
    accountId: 'BR-2016',
    customer: ['tela preta aqui, não pega nada', 'continua igual', 'prefiro quinta-feira', 'brigado'],
    ends: { does: ['visit-scheduled'], hears: ['26 de novembro de 2026'] },
  },
  {
    name: 'quer domingo',
    kind: 'no signal',
    accountId: 'BR-2022',
    customer: [
      'minha tv não funciona',
      'não voltou não',
      'domingo vcs vem?',
      'então pode ser esse dia mesmo',
    ],
    ends: { does: ['visit-scheduled'] },
  },
  {
    name: 'pede um minuto e volta',
    kind: 'no signal',
    accountId: 'BR-2004',
    customer: ['ta sem imagem', 'peraí, vou fazer', 'voltou a funcionar sim'],
    ends: { disposition: ['signal-restored'] },
  },
  {
    name: 'a visita tem custo?',
    kind: 'no signal',
    accountId: 'BR-2028',
    customer: [
      'o decodificador não liga',
      'tirei da tomada e não resolveu',
      'a visita é paga?',
      'ok, pode ser então',
    ],
    ends: { does: ['visit-scheduled'] },
  },
  {
    name: 'mudança para outra rua',
    kind: 'moving',
    accountId: 'BR-1003',
    customer: [
      'vou me mudar e quero levar a tv',
      'Rua Augusta 1500, São Paulo',
      'a partir de 7 de dezembro',
      'isso',
      'valeu',
    ],
    ends: { does: ['address-changed'], hears: ['7 de dezembro de 2026'], within: 4 },
  },
  {
    name: 'tudo de uma vez',
    kind: 'moving',
    accountId: 'BR-2015',
    customer: [
      'Me mudo dia 12 de dezembro para a Rua das Acácias 88, Campinas. Preciso transferir o serviço.',
      'certinho',
    ],
    rules: [
      { asked: /endereço/i, says: 'Rua das Acácias 88, Campinas' },
      { asked: /que dia/i, says: '12 de dezembro' },
    ],
    ends: { does: ['address-changed'], hears: ['12 de dezembro de 2026'] },
  },
  {
    name: 'errei o número da casa',
    kind: 'moving',
    accountId: 'BR-2019',
    customer: [
      'mudança de endereço',
      'Rua XV de Novembro 200, Curitiba',
      'dia 4 de dezembro',
      'não, o número é 220: Rua XV de Novembro 220, Curitiba',
      'agora sim',
    ],
    rules: [{ asked: /que dia/i, says: 'dia 4 de dezembro' }],
    ends: { does: ['address-changed'], hears: ['Rua XV de Novembro 220, Curitiba'] },
  },
  {
    name: 'ainda não sei a data',
    kind: 'moving',
    accountId: 'BR-2007',
    customer: [
      'vou mudar de casa',
      'Av. Brasil 900, Rio de Janeiro',
      'ainda não sei a data certa',
      'deixa, depois eu falo com vocês. tchau',
    ],
    ends: {},
  },
];
