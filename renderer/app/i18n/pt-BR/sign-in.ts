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
};
