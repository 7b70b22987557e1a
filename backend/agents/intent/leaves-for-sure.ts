import { plainText } from '../text-classifier/normalize.ts';

/** To end a service, in so many words and the usual ways of misspelling them. */
const ending = new RegExp(
  `\\b(?:${[
    '[ck]an[cs]el\\w*|can?cle\\w*|(?:de|la|dar(?:me|se|lo|la)?|den(?:me)?|de(?:n|me)|doy|dame|una|mi) baja|bajas? d(?:el|e la|e mi|o)|dar baixa|anul\\w+|rescin\\w+|renunci\\w+|desist\\w+|unsubscri\\w+|discontinu\\w+|(?:no|nao) (?:voy a|vou|quiero|quero|pienso) (?:renovar|continuar|seguir)|not (?:renewing|continuing)|finaliz\\w+ (?:\\w+ )?(?:contrat\\w*|plan\\w*|servi\\w+)|take me off',
    'desconect\\w*|disconnect\\w*|desafil\\w+|deslig\\w+|encerr\\w+|terminat\\w*|(?:close|cut|shut|turn|end)(?: off)? (?:it|off|my|the|our|this)(?: off)?\\b|(?:cierr|cerr)\\w+ (?:mi|la|esta) (?:cuenta|linea|servicio)',
    '(?:cort\\w+|quit(?:ar|en|e|arme|enme|ame)|retir\\w+|sac(?:ar|en|a|ame|arme|enme)|elimin\\w+|apag\\w+|tir(?:ar|a|em)|termin\\w+|end|stop|drop|cut|take out|remove|get rid of)(?: \\w+){0,2}? (?:servi\\w+|service|cable|cabo|tv|tele|television|suscripcion|assinatura|subscription|contra\\w+|plan|plano|cuenta|conta|account|senal|sinal|linea|linha|everything|todo|tudo)',
    "(?:no|nao|n|don ?'?t|doh|do not|dont) (?:lo |la |le |os |me )?(?:quiero|quero|want|need|necesito|preciso|deseo|desejo|wish)(?: to have| tener| ter)? (?:mas|mais|seguir|continuar|anymore|any more|more|(?:this|the|your|that)\\b|to (?:continue|have|keep)|it|este|esse|el servicio|o servico|su servicio|nada)",
    '(?:ya|ja|nao) (?:no )?(?:lo |la |o |a )?(?:quiero|quero) mais|(?:ya no|ja nao) (?:\\w+ )?(?:quiero|quero|necesito|preciso)|no longer (?:want|need)',
    '(?:quiero|quisiera|quero|queria|deseo|i want to|i wanna|want|prefiero|decidi|decidido) (?:ya )?(?:ir(?:me)?|irnos|salir(?:me)?|sair|retirarme|marcharme|to leave|leave|out|me dar)',
    'me (?:voy|cambio|paso|mudo|largo) (?:a|con|de|pa|para|pra) (?!casa|otra casa)\\w+|(?:vou|to|estou) (?:indo|saindo|mudando|pra|para) (?:\\w+ )?(?:outra|concorrencia|operadora)',
    "(?:leaving|switching|going over|moving) (?:you|to (?:another|a different|flow|digicel|your competitor|the competition))|(?:i(?: a|['’]?)m|we(?: a|['’]?)re) (?:leaving|done with (?:you|this|your))",
  ].join('|')})`,
);

/** Said of what somebody weighs, and has not decided. */
const weighing =
  /\b(?:pens(?:ando|aba|ei|o|e) (?:em|en|se|si)|estou vendo se|viendo si|no se si|nao sei se|tal vez|talvez|quizas?|a lo mejor|de repente|capaz|vai que|maybe|perhaps|might|thinking (?:of|about)|considering|not sure (?:if|whether))\b/;

/** Says of it that it is not to be. */
const declined = /\b(?:[ck]an[cs]el\w*|baja|cort\w+|encerr\w+|terminat\w*|disconnect\w*)\W+(?:no|nao|not)\b/;

/** Whether words that sound like leaving say so themselves, as a decision. */
export function leavesForSure(text: string): boolean {
  const plain = plainText(text);
  return ending.test(plain) && !weighing.test(plain) && !declined.test(plain);
}
