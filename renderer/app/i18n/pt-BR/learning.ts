import type { Texts } from '../texts.ts';

export const learning: Texts['learning'] = {
  title: 'O aprendido',
  about:
    'A ordem das sugestões aprende com o que é escolhido, mudado e descartado. Conta escolhas, nunca pessoas: nada do que fica guardado diz de quem são.',
  country: 'País',
  usual: 'Vale a ordem habitual, a dos roteiros.',
  inUse: 'Vale a versão {{version}}.',
  damaged:
    'O que está guardado da versão {{versions}} está danificado e não pode ser usado. Vale o que havia antes.',
  learn: 'Aprender com as conversas',
  rollBack: 'Voltar à ordem anterior',
  versions: 'Versões',
  none: 'Ainda não há versões',
  noneText:
    'Uma versão é feita com conversas encerradas e testada nas mais novas, com as quais não aprendeu. Nada muda até alguém colocá-la em uso.',
  version: 'Versão {{version}}',
  from_one: '{{count}} escolha',
  from_other: '{{count}} escolhas',
  in_one: 'em {{count}} conversa',
  in_other: 'em {{count}} conversas',
  expects: 'Também espera o que vem depois pelo que foi dito.',
  use: 'Colocar em uso',
  states: {
    'in-use': 'em uso',
    fit: 'testada',
    worse: 'não melhora o que vale',
    'too-few': 'faltam testes: {{count}} de {{least}}',
    outdated: 'testada contra outra ordem',
  },
  trial: {
    title: 'Testada em {{count}} escolhas que não tinha visto',
    order: 'Ordem',
    first: 'O escolhido estava em primeiro',
    rank: 'Posição (1 = sempre primeiro)',
    candidate: 'Versão {{version}}',
    usual: 'Ordem habitual',
  },
  changes: {
    title: 'O que muda de lugar',
    none: 'Nenhuma sugestão muda de lugar.',
    matter: 'Assunto',
    suggestion: 'Sugestão',
    move: 'Posição média',
    taken: 'Escolhida',
    takenText: '{{taken}} de {{shown}}',
  },
  history: {
    title: 'Quem mudou',
    none: 'Ninguém mudou a ordem neste país.',
    use: '{{name}} colocou em uso a versão {{version}}',
    'roll-back': '{{name}} retirou a versão {{version}}',
  },
};
