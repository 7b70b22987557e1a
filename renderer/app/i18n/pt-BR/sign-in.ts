import type { Texts } from '../texts.ts';

export const signIn: Texts['signIn'] = {
  title: 'Entrar no Faro',
  promise: 'A mesa onde as pessoas e a Lana atendem a mesma conversa.',
  user: 'Usuário',
  password: 'Senha',
  submit: 'Entrar',
  demonstration: 'Demonstração',
  pickPerson: 'Entre com um clique como uma destas pessoas',
  expired: 'Sua sessão expirou. Entre de novo; seus rascunhos continuam aqui.',
  signedOut: 'Você saiu do Faro.',
  missing: 'Escreva usuário e senha.',
  country: 'País',
  company: 'Entrar com {{company}}',
  companyHint: 'Seu navegador vai à página de {{company}} e volta.',
  companyHintWindow: 'A página de {{company}} abre no seu navegador; esta janela continua sozinha.',
  waiting: 'Esperando você entrar no navegador…',
  cancel: 'Cancelar',
  returned: 'Você entrou. Volte para a janela do Faro: esta página pode ser fechada.',
  claim: 'O que falta: {{claim}}',
  elsewhere: 'Este acesso começou em outra janela. Entre de novo aqui.',
};
