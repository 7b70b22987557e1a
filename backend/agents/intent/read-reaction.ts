import { plainText } from '../text-classifier/normalize.ts';
import type { Reaction } from '../understanding.ts';
import type { Matter } from './utterances/matter.ts';

/** What a clause is most likely about. */
export interface HeardClause {
  readonly matter: Matter;
  readonly probability: number;
}

/** An utterance as the classifier heard it, as a whole and clause by clause. */
export interface Heard {
  readonly whole: HeardClause;
  readonly clauses: readonly HeardClause[];
  /** What the whole is surely about; then only its first clause can still answer something. */
  readonly about: Matter | null;
}

/** From here on a clause is taken for a yes, a no or a doubt. */
const heardFrom = 0.5;

/** Holds on to what was wanted before. */
const standsByIt =
  /\b(still|anyway|regardless|insist|rather|just cancel|igual|aun asi|de todos modos|de todas formas|todavia|insisto|prefiero|mesmo assim|ainda|prefiro)\b/;
const saysNoFirst =
  /^\s*(no+|nop|nope|nah|nao|naum|nel)\s*(?:[,.;:!]|$|(?:gracias|thanks|thank you|obrigad[oa])\b)/;
const saysYesFirst =
  /^\s*(si+|sip|sim+|yes+|yep|yeah|yup|claro|dale|k+|ok|okay|okey|vale|sure|acepto|aceito|fechado)\s*(?:[,.;:!]|$|(?:gracias|por favor|porfa|thanks|thank you|please|obrigad[oa])\b)/;
const butAsks = /[,.]?\s(?:pero|mas|but)\s.*\?\s*$/;
const noProblem =
  /\b(no hay (?:problema|drama|lio)|no problem|sem problemas?|por que no|why not|por que nao)\b/;

/** Lets go of what was asked or offered. */
const letsGo =
  /^\W*(?:(?:ah|ay|uy|bueno|bien|ok|okay|ya|pues|tudo bem|ta bom|ta|entao|entonces|then|alright|oh|well)\W+)*(?:nada(?: nada)?|olvid(?:alo|elo|ate|ese|a eso|e eso)|dej(?:alo|elo|emoslo|emos|a|e)(?: asi| ahi| nomas| no mas| eso)?|never ?mind|forget (?:it|about it)|leave it|deixa(?: (?:pra la|quieto|assim|isso|pra depois))?|esquece(?: isso)?)(?:\W+(?:nomas|gracias|igual|entonces|entao|then|thanks|thank you|obrigad[oa]|mesmo assim))*\W*$/;

/** A greeting asks how one is; its `tudo bem` agrees to nothing. */
const greetsFirst =
  /^\s*(?:oi+e?|ol[aá]|opa|e a[ií]|hola+|buenas|hi|hello|hey|bom dia|boa tarde|boa noite|buen[oa]s? (?:d[ií]as?|tardes|noches))(?!\p{L})[\s,.!]*(?:tudo (?:bem|bom|certo|joia)|todo bien|como vai|c[oó]mo est[aá]s?|qu[eé] tal|how are you)?[\s,.!?]*/iu;

/** What is left of an utterance once it has greeted. */
export function withoutGreeting(text: string): string {
  return text.replace(greetsFirst, '');
}

/** `It could be`: a doubt by itself, a yes beside something that is one. */
const softAssent = /\b(?:pode ser|puede ser|podr[ií]a ser|could be|might work)(?!\p{L})/giu;

/** What is left of an utterance without its soft assents; null when it has none or is nothing else. */
export function withoutSoftAssent(text: string): string | null {
  const rest = text.replace(softAssent, ' ');
  return rest !== text && /\p{L}/u.test(rest) ? rest : null;
}

/** Whether an utterance is nothing but a soft assent. */
export function isSoftAssent(text: string): boolean {
  const rest = text.replace(softAssent, ' ');
  return rest !== text && !/\p{L}/u.test(rest);
}

/** How an utterance answers what was asked or offered. A doubt outweighs a yes, a plain no outweighs both. */
export function readReaction(text: string, heard: Heard): Reaction {
  const plain = plainText(text);
  const { about } = heard;
  if (about === 'cancel-service' && standsByIt.test(plain)) return 'no';
  const said = new Set(
    [heard.whole, ...(about === null ? heard.clauses : heard.clauses.slice(0, 1))]
      .filter((clause) => clause.probability >= heardFrom)
      .map((clause) => clause.matter),
  );
  if (letsGo.test(plain)) return 'no';
  if (noProblem.test(plain)) return said.has('hesitates') ? 'hesitates' : 'yes';
  if (saysNoFirst.test(plain)) return said.has('hesitates') && !said.has('no') ? 'hesitates' : 'no';
  if (said.has('hesitates')) return said.has('no') && !said.has('yes') ? 'no' : 'hesitates';
  if (said.has('no')) return said.has('yes') ? 'hesitates' : 'no';
  if (!said.has('yes') && !saysYesFirst.test(plain)) return 'none';
  return butAsks.test(plain) ? 'hesitates' : about === 'goodbye' ? 'none' : 'yes';
}
