import { plainText } from '../text-classifier/normalize.ts';

/** How something is done, what would come of it, what it costs or whether it is possible: said of no decision. */
const supposing = new RegExp(
  [
    // How it is done.
    '\\b(?:como|how) (?:(?:se|eu|yo|es que|e que) )?(?:hago|hacer|hace|hacemos|haria|puedo|podemos|podria|debo|doy|darse?|cancelo|cancelar|anulo|pido|solicito|activo|pago|consigo|saco|obtengo|tramito|cambio|reclamo|disputo|cierro|termino|peco|ativo|mudo|contesto|encerro|funciona|faco|fazer|faz|fazemos|posso|podemos|devo|cancela|would|do|does|can|could|to|long|easy|hard)\\b',
    "\\b(?:cual|qual|what)(?: (?:es|seria|e|is|are|would be)|['’]?s)? (?:el|la|los|las|o|a|os|as|the|your)? ?(?:tramite|proceso|procedimiento|procedimento|processo|process|procedure|requisitos?|pasos?|passos?|steps?|polic\\w+|politica|multa|costo|custo|cost|fee|penalty|penalidad)\\b",
    '\\b(?:que|o que|what) (?:\\w+ )?(?:necesito|hay que|tengo que|debo|preciso|tenho que|devo|(?:do|would|must) i (?:need|have))\\b',
    // What would come of it.
    '\\b(?:que|o que|what)(?: (?:me|nos|eu|would|will|ll))? (?:pasa|pasaria|pasara|sucede|ocurre|acontece|aconteceria|ocorre|happens|happen)\\b.*\\b(?:si|se|if|when|cuando|quando|al|ao|after|con|com|with)\\b',
    '\\b(?:what|how about) if\\b|^\\W*(?:y|e|and|entonces|so|mas|pero) (?:si|se|if)\\b',
    '(?:^|[¿,.;:]|\\b(?:y|e|and|que|mas|pero|but)) ?(?:si|se eu|se a gente|if (?:i|we)|caso eu|suponiendo|supongamos|suppos\\w+|digamos que|say i)\\b[^?]*\\?',
    // What it costs, and whether there is something in the way.
    '\\b(?:cuanto|quanto|how much|how long|desde cuando|hasta cuando|a partir de cuando|ate quando)\\b[^?]*\\b(?:cancel\\w*|dar de baja|baja|copia|copy|segunda via|visita|visit|cambiar\\w*|trocar|mudar\\w*|change|switch|move|moving|instalar|install\\w*|reclam\\w+|disput\\w+|eso|isso|that)\\b',
    '\\b(?:hay|tiene|existe|tem|cobran?|cobram|cobra|is there|are there|do you charge|do i (?:have to )?pay|would i|will i|me cobran|tengo que pagar|preciso pagar|tenho que pagar)\\b[^?]*\\b(?:multa|penalidad|penalidade|penalt\\w+|penalizacion|cargo|costo|custo|taxa|fees?|charge|plazo|prazo|permanencia|fidelidade|algo|anything|extra|pagar|pay)\\b',
    '\\b(?:saber|know|entender|averiguar|pregunt\\w+|pergunt\\w+|wonder\\w*|curious|curiosidad\\w*|find out|understand|duda|duvida)\\b[^?]*\\b(?:como|que|si|se|cual|qual|cuanto|quanto|cuando|quando|how|what|if|whether|when)\\b',
  ].join('|'),
);

/** Whether the speaker may do something. To get or to have something is what one asks for by asking so. */
const permission = new RegExp(
  '\\b(?:' +
    [
      'puedo|podemos|podria yo|se puede|se podria|se pueden|es posible|seria posible|hay (?:como|forma|manera|posibilidad)|tengo (?:derecho|opcion|permitido)|estoy a tiempo|me (?:permiten|dejan)|ustedes permiten|es facil',
      'posso|podemos|eu poderia|e possivel|seria possivel|da (?:pra|para)|daria (?:pra|para)|tem (?:como|jeito|possibilidade)|tenho direito|voces permitem|e facil',
      'can (?:i|we|one|you)(?= (?:even|just|still|ever|also)? ?(?:cancel|leave|terminate|quit|end|stop|dispute|complain|claim) (?:any ?time|online|here|over|by|at|early|before|in|without|whenever))|can (?:i|we|one|customers)|could (?:i|we)|may (?:i|we)|might i|am i (?:able|allowed|free|entitled)|are we (?:able|allowed)|is (?:it|there) (?:possible|a way|any way|an option|easy|allowed)|is cancelling|would it be possible|any (?:way|chance|option)(?: to| of| i can)?|do you (?:guys |all )?(?:allow|let)|possible to',
    ].join('|') +
    ') (?!(?:\\w+ )?(?:get|have|receive|tener|recibir|obtener|ter|receber|me )\\b)',
);

/** A wish or an order in so many words, not one that is supposed ("if I want to …") or a wish to know. */
const wishing =
  /(?<!\b(?:si|se|if|when|cuando|quando|caso|que|not|no|nao|t|eu|i|yo|do|would|did|must)\s)(?<!\b(?:if|when|se|quando|caso)\s(?:i|we|eu|a gente)\s)\b(?:quiero|quisiera|deseo|necesito|solicito|exijo|prefiero|quero|queria|gostaria de|desejo|preciso|solicito|exijo|prefiro|(?:i|we) (?:\w+ )?(?:want|need|wish|wanna|would like|d like)|(?:i|we) ?'d like) (?!(?:de )?(?:saber|conocer|preguntar|entender|averiguar|consultar|informacion|info|uma informacao|perguntar|tirar|hacer una (?:consulta|pregunta)|fazer uma pergunta|to (?:know|ask|find out|understand|check if|see if)|information)\b)/;
const ordering =
  /(?:^|[.,;:!?]) ?(?:(?:please|por favor|porfa|entao|entonces|then|just|ya|so) ){0,2}(?:cancel(?!l?ing|l?ation| fees?)|cancela|cancele|cancelen|cancelem|da(?:me|r|nme)? de baja|den de baja|corta|corten|cortem|cut|close|terminate|disconnect|desconecten?|desliguem?|send|envi[ae]\w*|mand[ae]\w*|man[ad]\w*)\b/;

/**
 * Whether words only ask how something is done, what would come of it or what it costs. Who states the wish, or orders
 * it, in the same words does more than ask.
 */
export function supposesOnly(text: string): boolean {
  const plain = plainText(text);
  return supposing.test(plain) && !decides(plain);
}

/** Whether words only ask about doing something, also whether it may be done: nothing of it is requested yet. */
export function asksOnly(text: string): boolean {
  const plain = plainText(text);
  return (supposing.test(plain) || permission.test(plain)) && !decides(plain);
}

/** Whether words wish for something in so many words. */
export function wishesPlainly(text: string): boolean {
  return wishing.test(plainText(text));
}

function decides(plain: string): boolean {
  return wishing.test(plain) || ordering.test(plain);
}
