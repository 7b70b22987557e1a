import { plainText } from '../text-classifier/normalize.ts';

const stopping =
  '(?:suspend\\w*|suspension|suspensao|paus\\w*|congel(?!ad|a se|a mu|a tod)\\w*|tranc(?:ar|o|a|amento)|freez(?:e|ing)|pause|pausing|deactivat\\w+ temporarily)';
const whole =
  '(?:servi\\w+|service|cuenta|conta|account|plan|plano|suscrip\\w+|assinatura|subscri\\w+|contrat\\w*|contract|cable|linea|linha|mensualidad|mensalidade|package|paquete|pacote|todo|tudo|it|lo|la|isso|eso)';
const ending =
  '(?:cancel\\w*|cort\\w+|(?:dar(?:me|lo)?|doy|de) (?:de )?baja|baja|desactiv\\w*|desativ\\w*|desconect\\w*|deslig\\w*|det\\w+|par(?:ar|o|en)|stop|disconnect\\w*|deactivat\\w*|switch(?:ed)? off|turn(?:ed)? off|cut(?: off)?|hold|interromp\\w+)';
const forAWhile =
  '(?:temporal(?:mente)?|temporari\\w+|temporary|por un(?:os|as)? (?:tiempo|mes\\w*|semanas?|dias)|por um tempo|por uns (?:meses|dias|tempos)|for a (?:while|bit|few|couple|month|season)|while (?:i|we)(?: ?m| am| ?re| are)? (?:away|travel\\w*|abroad|overseas|out)|mientras (?:\\w+ ){0,3}(?:viaj\\w+|vacacion\\w*|fuera)|enquanto (?:\\w+ ){0,3}(?:viaj\\w+|fora|ferias)|(?:hasta|ate|until) (?:que )?(?:\\w+ )?(?:vuelv\\w+|regres\\w+|volt\\w+|return|get back|come back)|vacation hold|holiday stop|(?:durante|nas|en las|en mis|during my|over the) (?:\\w+ )?(?:vacaciones|ferias|holidays?|viaje|viagem))';

/** Words for stopping that nobody leaves with, and the months that it is for. */
const halting = '(?:fren\\w+|par(?:ar|em)|det(?:ener|engan)|stop|halt|interromper|interrumpir)';
const someMonths =
  '(?:(?:ese|esos|esas|nesse|nesses|esses|those|that|un|unos|uns|um|dos|dois|tres|two|three|\\d+) (?:mes|meses|months?|weeks?|semanas?)|(?:till|until|hasta|ate) (?:\\w+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro))';

/** The picture and what it does; a customer's own service that somebody else stopped. */
const pictureStops =
  /\b(?:imagen|imagem|pantalla|tela|picture|screen|image|video|canal\w*|canais|channel\w*|partido|jogo|game|match|tv keeps|keeps|se (?:me )?(?:congel|paus|trav)\w+|esta congelad\w*|freezes)\b/;
const stoppedByUs =
  /\b(?:me|nos|(?:my|our) (?:service|account|tv) (?:was|is|got|has been|been)|fui|foi|fue|esta) (?:ha |han |a |ja |been |was )?(?:suspend\w+|suspens\w+)|\b(?:suspended|suspendido|suspenso|suspenderam|suspendieron)\b/;
const notPausing =
  /\b(?:no|nao|not|don ?'?t|sin|without|en vez de|rather than|instead of) (?:\w+ ){0,3}(?:suspend\w*|paus\w*|congel\w*|freez\w*|trancar)/;

const pausing = new RegExp(
  `\\b${stopping}\\b(?:\\W+\\w+){0,4}?\\W+${whole}\\b` +
    `|\\b(?:puedo|quiero|quisiera|deseo|necesito|posso|quero|queria|preciso|da pra|da para|tem como|hay como|solo|so|apenas|just|can i|could i|want to|like to|need to|possible to|how to|how do i|modo|opcion de|opcao de)\\W+(?:\\w+\\W+){0,2}?${stopping}` +
    `|\\b${ending}\\b(?:\\W+\\w+){0,8}?\\W+${forAWhile}\\b` +
    `|\\b${forAWhile}\\b.*\\b${ending}\\b` +
    `|\\b${halting}\\b.*\\b${someMonths}\\b|\\b${someMonths}\\b.*\\b${halting}\\b.*\\b(?:servi\\w+|service|account|cuenta|conta|assinatura|plan|plano)\\b` +
    `|\\b(?:on|en|em) (?:hold|pausa)\\b|\\bvacation (?:hold|mode|stop)\\b|\\b(?:seasonal|holiday) (?:hold|stop|suspension|pause)\\b|\\b(?:suspension|pausa|congelamiento|congelamento|baja|pause|suspensao) (?:temporal|temporaria|temporary|de servicio|do servico|del servicio)\\b`,
);

/** Whether somebody wants the service to stop for a while, which is not leaving. */
export function pausesService(text: string): boolean {
  const plain = plainText(text);
  if (pictureStops.test(plain) || stoppedByUs.test(plain) || notPausing.test(plain)) return false;
  return pausing.test(plain);
}
