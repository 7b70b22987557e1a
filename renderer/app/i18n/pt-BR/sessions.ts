import type { Texts } from '../texts.ts';

export const sessions: Texts['sessions'] = {
  title: 'Sessões',
  count_one: '{{count}} pessoa com sessão aberta',
  count_other: '{{count}} pessoas com sessão aberta',
  about:
    'Quem dos seus países está com o Faro aberto. Encerre as sessões de alguém que perdeu um equipamento ou não trabalha mais aqui.',
  find: 'Buscar por nome ou usuário',
  person: 'Pessoa',
  role: 'Função',
  countries: 'Países',
  open: 'Sessões',
  you: '{{id}} · você',
  manyCountries_one: '{{count}} país',
  manyCountries_other: '{{count}} países',
  end: 'Encerrar sessões',
  endOf: 'Encerrar sessões: {{name}}',
  nobody: 'Ninguém foi encontrado',
  nobodyText: 'Ninguém com esse nome está com uma sessão aberta.',
  ended_one: '{{count}} sessão de {{name}} foi encerrada.',
  ended_other: '{{count}} sessões de {{name}} foram encerradas.',
  confirm: {
    title: 'Encerrar as sessões de {{name}}?',
    closes_one: 'A sessão termina agora mesmo, em todas as janelas e equipamentos.',
    closes_other: 'As {{count}} sessões terminam agora mesmo, em todas as janelas e equipamentos.',
    theirs:
      'As conversas continuam com essa pessoa até que ela entre de novo ou alguém as assuma. Para que não entre mais, retire também o acesso.',
    mine: 'É você: será preciso entrar de novo, aqui também.',
    keep: 'Deixar abertas',
    end: 'Encerrar sessões',
  },
};
