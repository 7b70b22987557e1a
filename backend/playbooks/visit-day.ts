import { addBusinessDays, isBusinessDay } from '../accounts/business-days.ts';
import { plainText } from '../agents/text-classifier/normalize.ts';
import type { Scene } from './scene.ts';
import type { Situation } from './situation.ts';

/** Business days from today until the first visit that is offered. */
const firstVisitIn = 2;

/** The working day to propose for a visit: the last one proposed, else the first that technicians can make. */
export function proposedDay({ situation, facts }: Scene): string {
  const { today, country } = situation;
  return facts.get('proposed-day') ?? addBusinessDays(today, firstVisitIn, country.code);
}

/** Whether technicians come on that day: a working day after today. */
export function canVisitOn(day: string, { today, country }: Situation): boolean {
  return day > today && isBusinessDay(day, country.code);
}

const somebody =
  '(?:alguien|alguem|some ?(?:one|body)|any ?(?:one|body)|(?:un |el |um |o |a |the )?(?:tecnico|technician|tech|instalador|installer))';
const visiting = new RegExp(
  `\\b(?:mand\\w*|envi\\w*|send|pas\\w{2,4}|vengan?|venir|viene|vir|venha\\w*|vem|come|coming|have)\\b(?:\\W+\\w+){0,3}?\\W+${somebody}\\b|\\b${somebody}\\W+(?:\\w+\\W+){0,3}?(?:come|coming|to come|venir|venga\\w*|viene|vir|venha|vem|pase|passar)\\b|\\b(?:quiero|necesito|prefiero|quero|preciso(?: de)?|prefiro|want|need|prefer)\\W+(?:un |um |uma |una |a |the |el |o |la )?(?:tecnico|technician|tech|visita|visit)\\b`,
);
/** "Let them come": nobody is named, for who comes is understood. */
const letThemCome =
  /\bque (?:me |nos )?(?:veng|pas|mand|envi|venh)\w*\b|\bpode(?:m|ria)? (?:vir|mandar|passar|enviar)\b|\b(?:let|have) (?:them|him|her) come\b|\bcome (?:over|round|by|out)\b/;
const speaking = /\b(?:habl\w+|fal(?:ar|o|e)|speak\w*|talk\w*|llam\w+|ligu?\w+|call\w*|atiend\w+|atend\w+)\b/;

/** Whether words wish for somebody to come, not to speak to. */
export function wantsVisit(utterance: string): boolean {
  const plain = plainText(utterance);
  return (visiting.test(plain) || letThemCome.test(plain)) && !speaking.test(plain);
}
