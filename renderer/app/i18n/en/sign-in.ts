import type { Texts } from '../texts.ts';

export const signIn: Texts['signIn'] = {
  title: 'Sign in to Faro',
  promise: 'The desk where people and Lana serve the same conversation.',
  user: 'User',
  password: 'Password',
  submit: 'Sign in',
  demonstration: 'Demonstration',
  pickPerson: 'Come in with one click as one of these people',
  expired: 'Your session has expired. Sign in again; your drafts are still here.',
  signedOut: 'You have signed out of Faro.',
  missing: 'Write a user and a password.',
  country: 'Country',
};
