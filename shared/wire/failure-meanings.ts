import type { FailureCode } from './failure.ts';

interface Meaning {
  readonly means: string;
  /** What whoever asked is to do about it. */
  readonly remedy: string;
}

const again = 'Ask again in a moment, with the same ids.';
const readAgain = 'Read it again and decide anew.';
const checkId = 'Check the id; ids never change.';

/** Every code for whoever writes a channel or a screen, in English; the app's own screens have words of theirs. */
export const failureMeanings: Readonly<Record<FailureCode, Meaning>> = {
  'malformed-request': {
    means: 'The body, query or path is not what the route takes.',
    remedy: 'Mend the request; asking again changes nothing.',
  },
  'not-signed-in': {
    means: 'There is no session token, or not a valid one.',
    remedy: 'Sign in, and send the token as a bearer token.',
  },
  'session-expired': { means: 'The session was ended or is over.', remedy: 'Sign in again.' },
  'wrong-credentials': {
    means: 'User and password do not fit.',
    remedy: 'Check both; wrong tries make the next ones wait.',
  },
  'sign-in-refused': {
    means: "The company's sign-in let nobody in, or was begun too long ago.",
    remedy: 'Begin the sign-in again.',
  },
  'not-allowed': { means: 'The role may not do this.', remedy: 'Ask as somebody who may.' },
  'wrong-country': {
    means: 'It is of a country that the caller, or this installation, does not serve.',
    remedy: 'Send it to an installation of that country.',
  },
  'sign-in-claims': {
    means: "The company's claims name no role or country that Faro knows.",
    remedy: 'Have the account, or FARO_OPENID_ROLES and FARO_OPENID_COUNTRIES, mended.',
  },
  'policy-forbids': {
    means: 'The labour policy in force does not allow it.',
    remedy: 'Do without, or have both sides sign another policy.',
  },
  'client-not-reading': {
    means: 'The line was cut because what was sent on it was not read.',
    remedy: 'Read what comes; connect again and follow from the last sequence.',
  },
  'unknown-conversation': { means: 'There is no such conversation.', remedy: checkId },
  'unknown-account': {
    means: "The operator's systems know no such account.",
    remedy: 'Check the account id and its country.',
  },
  'unknown-person': { means: 'Nobody has that id here.', remedy: checkId },
  'unknown-route': {
    means: 'This version has no such route or request.',
    remedy: 'Look it up here, and see that both sides are of one version.',
  },
  'unknown-suggestion': { means: 'The suggestion is not there any more.', remedy: readAgain },
  'unknown-reply': {
    means: 'The conversation has no reply with that sequence.',
    remedy: 'Check the sequence.',
  },
  'unknown-article': { means: 'There is no such article.', remedy: checkId },
  'unknown-gap': { means: 'The gap in the knowledge is not there any more.', remedy: readAgain },
  'unknown-model': { means: 'No such model is connected.', remedy: 'Use one that the models list names.' },
  'unknown-version': { means: 'There is no such version.', remedy: 'Use one of the list.' },
  'unknown-rule': { means: 'No such labour rule waits for counsel in that country.', remedy: checkId },
  'unknown-promise': { means: 'The conversation has no such promise.', remedy: checkId },
  'not-on-shift': { means: 'The shift has not begun, or is over.', remedy: 'Start the shift first.' },
  'desk-not-ready': {
    means: 'The desk takes no conversations now.',
    remedy: 'Say that it is available first.',
  },
  'rule-holds': {
    means: 'A labour rule holds; the details name it and until when.',
    remedy: 'Wait until then.',
  },
  'stale-turn': {
    means: 'The turn has changed hands since the epoch that was sent. Nothing was done.',
    remedy: readAgain,
  },
  'not-your-turn': { means: 'Somebody else has the turn. Nothing was done.', remedy: 'Take the turn first.' },
  'conversation-closed': { means: 'The conversation is closed.', remedy: 'Open a new one.' },
  'hand-over-gone': { means: 'Somebody else took it first, or it expired.', remedy: 'Nothing.' },
  'consult-gone': { means: 'Nobody asks for this advice any more.', remedy: 'Nothing.' },
  'consult-running': { means: 'A colleague is asked already.', remedy: 'End that consult first.' },
  'stale-article': { means: 'Somebody changed the article meanwhile.', remedy: readAgain },
  'stale-version': { means: 'Somebody changed the table meanwhile.', remedy: readAgain },
  'learning-busy': { means: 'A version is being made already.', remedy: 'Wait for it.' },
  'practice-running': { means: 'A practice goes on.', remedy: 'End it first.' },
  'no-practice': { means: 'No practice goes on.', remedy: 'Begin one.' },
  'nothing-in-use': {
    means: 'The usual order is in use.',
    remedy: 'Nothing: there is no version to go back from.',
  },
  'approval-gone': { means: 'It was decided, or expired.', remedy: readAgain },
  'help-gone': { means: 'The question was answered, or the conversation moved on.', remedy: 'Nothing.' },
  'promise-settled': { means: 'What became of the promise is on record.', remedy: 'Nothing.' },
  'call-back-gone': { means: 'Somebody sees to the call-back, or it is over.', remedy: 'Nothing.' },
  'policy-gone': { means: 'The policy can no longer be signed.', remedy: 'Read the newest one.' },
  'no-signing-key': {
    means: 'This machine has no key of the side that is to sign.',
    remedy: 'Sign with npm run union-key -- sign.',
  },
  'text-too-long': {
    means: 'The text is longer than Faro takes.',
    remedy: 'Send less, or in parts under an id each.',
  },
  'action-refused': {
    means: "The operator's systems, or a limit, do not allow the change; the details say why.",
    remedy: 'Do without it.',
  },
  'article-refused': {
    means: 'The article cannot be published like this; the details say why.',
    remedy: 'Mend it.',
  },
  'bad-table': { means: 'The routing table cannot be used; the details say where.', remedy: 'Mend it.' },
  'unknown-disposition': { means: 'The country has no such outcome.', remedy: 'Use one of its list.' },
  'snippet-refused': {
    means: 'A snippet of that name is there, or there are too many.',
    remedy: 'Give it another name, or remove one.',
  },
  'no-translation': { means: 'No connected model translates.', remedy: 'Connect one.' },
  'version-not-fit': {
    means: 'The version has not proved itself for the country.',
    remedy: 'Leave the one in use.',
  },
  'nothing-to-learn': {
    means: 'No finished conversation teaches anything yet.',
    remedy: 'Wait until there are some.',
  },
  'own-article': {
    means: 'Nobody publishes what they wrote themselves.',
    remedy: 'Have somebody else review it.',
  },
  'too-many-requests': {
    means: 'Too many requests in a row.',
    remedy: 'Wait the `seconds` of the details, which are those of `Retry-After`.',
  },
  busy: {
    means: 'There is no room right now. Nothing was taken.',
    remedy: 'Send the same again, with its message id, after the `seconds` of the details.',
  },
  'sign-in-unavailable': { means: "The company's sign-in does not answer.", remedy: again },
  'store-unavailable': {
    means: 'Nothing can be kept right now; the details may name a `reason`. What was acknowledged is kept.',
    remedy: again,
  },
  'accounts-unavailable': { means: "The operator's systems do not answer.", remedy: again },
  'knowledge-unavailable': { means: 'The knowledge base does not answer.', remedy: again },
  'effect-unsettled': {
    means: "The operator's systems have not said whether the change is made.",
    remedy: 'Wait: Faro asks until they do, and the change is made once.',
  },
  'plan-not-in-price-list': {
    means: "The customer's plan is not in the price list.",
    remedy: 'Have the price list mended.',
  },
  'model-unavailable': { means: 'No model answers.', remedy: again },
  'internal-error': {
    means: 'Something failed in Faro. It is on record under the `x-request-id` of the answer.',
    remedy: 'Tell operations that id.',
  },
};
