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
  company: 'Sign in with {{company}}',
  companyHint: "Your browser goes to {{company}}'s page and comes back.",
  companyHintWindow: "{{company}}'s page opens in your browser; this window goes on by itself.",
  waiting: 'Waiting for you to sign in in your browser…',
  cancel: 'Cancel',
  returned: "You are signed in. Go back to Faro's window: this page can be closed.",
  claim: 'What is missing: {{claim}}',
  elsewhere: 'The sign-in was begun in another window. Sign in again here.',
};
