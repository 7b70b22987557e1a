import type { Texts } from '../texts.ts';

export const health: Texts['health'] = {
  title: 'Saúde',
  summary: {
    well: 'Tudo funciona.',
    some_one: '{{count}} parte precisa de atenção.',
    some_other: '{{count}} partes precisam de atenção.',
  },
  ready: 'Recebe trabalho novo.',
  notReady: 'Não recebe trabalho novo: quem distribui as conversas as envia a outro processo.',
  lookedAt: 'Visto às {{time}}',
  part: 'Parte',
  state: 'Estado',
  since: 'Desde',
  means: 'O que acontece e o que fazer',
  free: '{{size}} livres',
  delay: 'Espera de 99%: {{time}}',
  about: 'Este processo',
  version: 'Versão',
  protocol: 'Protocolo',
  runtime: 'Node',
  uptime: 'No ar há',
  parts: {
    store: 'Armazém de conversas',
    redis: 'Redis',
    model: 'Modelo',
    accounts: 'Contas de clientes',
    knowledge: 'Base de conhecimento',
    disk: 'Espaço em disco',
    'event-loop': 'Ritmo do processo',
    load: 'Carga',
    'last-run': 'Execução anterior',
  },
  engines: {
    sqlite: 'SQLite',
    memory: 'em memória',
    opensearch: 'OpenSearch',
    sandbox: 'clientes fictícios',
    'tm-forum': 'TM Forum Open APIs',
    embedded: 'própria do Faro',
    'bedrock-knowledge-base': 'Amazon Bedrock',
  },
  states: { well: 'Bem', impaired: 'Atenção', down: 'Fora do ar' },
  codes: {
    fine: { means: 'Funciona.' },
    'no-answer': {
      means: 'Não responde a tempo.',
      todo: 'Verifique se o sistema está ligado e se a rede chega até ele.',
    },
    'store-unavailable': {
      means: 'Não pode ser lido: ninguém consegue abrir nem continuar conversas.',
      todo: 'Verifique o motor e o disco dele. O que já foi confirmado está guardado; o Faro continua sozinho quando ele voltar.',
    },
    'store-refuses-writing': {
      means: 'Pode ser lido, mas a última escrita foi recusada: mensagens novas não são confirmadas.',
      todo: 'Libere espaço no disco ou retire o bloqueio de escrita. Quem escreve tenta de novo e nada confirmado se perde.',
    },
    'redis-unavailable': {
      means: 'Os processos não sabem uns dos outros. Nenhuma mensagem se perde.',
      todo: 'Suba o Redis: o Faro se reconecta sozinho e reconstrói o que estava lá.',
    },
    resting: {
      means: 'Falhou várias vezes e descansa; o próximo modelo da tabela responde.',
      todo: 'Verifique o fornecedor. Em Modelos você pode testá-lo ou tirá-lo da tabela.',
    },
    probing: {
      means: 'O descanso acabou: a próxima chamada dirá se ele voltou.',
      todo: 'Nada por enquanto. Em Modelos você pode testá-lo já.',
    },
    'accounts-unavailable': {
      means: 'Os sistemas da operadora não respondem: Lana e os atendentes trabalham sem ver a conta.',
      todo: 'Avise quem opera esses sistemas. As mudanças pendentes terminam sozinhas quando eles voltarem.',
    },
    'knowledge-unavailable': {
      means: 'A última busca de artigos falhou: Lana responde apenas com o que a conta diz.',
      todo: 'Verifique a base de conhecimento e as credenciais. A próxima busca que funcionar esclarece.',
    },
    'disk-low': {
      means: 'Resta pouco espaço no disco dos dados.',
      todo: 'Libere espaço logo, ou mova a pasta de dados (FARO_DATA) para um disco maior.',
    },
    'disk-full': {
      means: 'Quase não há espaço: a próxima escrita pode ser recusada.',
      todo: 'Libere espaço agora. O que está guardado não corre perigo.',
    },
    'event-loop-slow': {
      means: 'O processo chega atrasado a tudo o que faz.',
      todo: 'Há mais trabalho do que máquina: acrescente processos, ou diminua FARO_TURNS.',
    },
    shedding: {
      means:
        'Há mais trabalho do que é possível fazer: ajudas da IA ficam de lado, nunca palavras de alguém.',
      todo: 'Recupera-se sozinho quando diminuir. Se durar, acrescente processos.',
    },
    'ended-badly': {
      means: 'A execução anterior não terminou por ordem de ninguém. Deixou um relatório.',
      todo: 'Leia o relatório e envie-o a quem mantém o Faro: não contém dados pessoais nem segredos.',
    },
  },
};
