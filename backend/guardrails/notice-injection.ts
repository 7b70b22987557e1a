import { fold } from './figure.ts';

/** Ways of giving a language model orders, folded and in lower case, in the three languages. */
const orders: readonly RegExp[] = [
  /\b(?:ignor[ae]|olvid[ae]|esquec[ae]|disregard|forget)\b.{0,30}\b(?:instruccion(?:es)?|instrucoes|instructions?|reglas|regras|rules|prompt)\b/,
  /\b(?:system|sistema)\s+prompt\b|\bprompt\s+(?:de|do|del)\s+sistema\b/,
  /\b(?:muestra|revela|repite|mostre|revele|repita|show|reveal|repeat|print)\b.{0,30}\b(?:instrucciones|instrucoes|instructions|prompt)\b/,
  /\b(?:you are now|from now on you are|a partir de ahora eres|a partir de agora voce e|developer mode|modo desarrollador|modo desenvolvedor|jailbreak)\b/,
  /<\/?\s*(?:system|instructions?|tool|assistant|customer)\b[^>]*>|\[\/?inst\]|^\s*(?:system|assistant)\s*:/m,
];

/** The parts of a customer's words that address the model rather than the operator; empty for nearly everyone. */
export function noticeInjection(text: string): readonly string[] {
  const folded = fold(text.normalize('NFC')).toLowerCase();
  return orders.flatMap((order) => order.exec(folded)?.[0] ?? []);
}
