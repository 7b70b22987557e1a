import { plainText } from '../text-classifier/normalize.ts';

const cancelling =
  /\b(?:cancel\w*|cancle|kancelar|canselar|anul\w+|(?:dar|den|da|doy|dame|darle) de baja|(?:la )?baja (?:de|del|a)|quit(?:ar|en|e|a|arme|enme)|elimin\w+|desactiv\w+|desativ\w+|desconect\w+|remov\w+|devolv\w+|(?:give|send|bring) back|return(?:ing)?|sac(?:ar|arme|quen|a)|tir(?:ar|em|a|e)|drop|get rid of|take off|switch off)\b/g;
const whole =
  /^\W*(?:(?:de|del|da|do|a|al|o|el|la|mi|meu|minha|my|the|todo|toda|tudo|all|our|nuestro|this|este|esta|of|whole|entire|full|completo)\W+)*(?:servi\w+|service|contrat\w*|contract|suscrip\w+|subscrip\w+|assinatura|cuenta|conta|account|todo|tudo|everything|it all|all of it|plan\w*)\b/;
const determiner =
  '(?:un|una|uno|um|uma|one|a|an|los|las|os|as|el|la|o|the|mi|meu|my|este|esse|that|this|otro|outro|other|some|unos|dos|two|dois|segund[oa]|second|tercer\\w*|third|extra|solo|so|just|only|apenas|solamente)';
const reasoning = '(?:porque|pois|pues|because|since|por|no|nao|not|y|e|and|si|se|if|que|con|com|with)';
/** What may be ended while the service goes on; a bundle counts only when it is one of several. */
const part = new RegExp(
  `^\\s*(?:(?:de|del|da|do|al|a|of)\\s+)?(?:${determiner}\\s+)*(?:(?!${reasoning}\\b)\\w+\\s+)?(?:` +
    'deco\\w*|decoder\\w*|receptor\\w*|receiver\\w*|set top box\\w*|cable box\\w*|box(?:es)?|aparelhos?|equipos?|punto\\w*|pontos?|(?:extra|additional) (?:point|outlet)s?|' +
    'canal\\w*|canais|channels?|add-?ons?|addons?|adicional\\w*|hbo|netflix|disney|star|max|paramount|' +
    'visit\\w*|citas?|appointment\\w*|agendamento|tecnico|technician|reclam\\w+|disput\\w*|contestac\\w+|convenio|acordo|arrangement' +
    ')\\b',
);
const bundles = '(?:packs?|paquetes?|pacotes?|packages?|bundles?|combos?)';
const oneBundle = new RegExp(
  `^\\s*(?:(?:de|del|da|do|al|a|of)\\s+)?(?:(?:un|una|uno|um|uma|one|an|solo|so|just|only|otro|outro|segund[oa]|second|extra|ese|esse|that)\\W+)+(?:(?:of|my|the|de|mis|meus|los|os)\\W+)*(?:\\w+\\W+)?${bundles}\\b` +
    `|^\\s*(?:${determiner}\\s+)*${bundles}\\W+(?:de|do|da|del|of|with|con|com)\\W+\\w+` +
    `|^\\s*(?:the|my|el|mi|o|meu)\\W+(?:sports?|movies?|news|kids|music|series|premium|adult|extra|premieres?|estrenos?|estreias?)\\W+${bundles}\\b`,
);

/** Whether an utterance wants to end one thing, such as a decoder or a pack, and not the service. */
export function cancelsPart(text: string): boolean {
  const plain = plainText(text);
  const objects = [...plain.matchAll(cancelling)].map((match) => plain.slice(match.index + match[0].length));
  return (
    objects.some((object) => part.test(object) || oneBundle.test(object)) &&
    !objects.some((object) => whole.test(object))
  );
}
