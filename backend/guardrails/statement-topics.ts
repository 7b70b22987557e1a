import type { ClaimKind } from '../../shared/conversation/unsupported.ts';

/**
 * A promise, a rule or a deed that words may state. `said` is looked for in folded lower case, `accented` in lower
 * case as written: without their accents `cancelé` and `cancele` are one word.
 */
export interface Topic {
  readonly id: string;
  readonly kind: Extract<ClaimKind, 'promise' | 'policy' | 'action'>;
  readonly said: RegExp;
  readonly accented?: RegExp;
  /** How a source says it, where that differs from how it is said to a customer. */
  readonly backs?: RegExp;
}

const ends = String.raw`(?![\p{L}\d])`;
const begins = String.raw`(?<![\p{L}\d])`;

/** Any of the alternatives, as whole words. */
function anyOf(...alternatives: readonly string[]): RegExp {
  return new RegExp(`${begins}(?:${alternatives.join('|')})${ends}`, 'gu');
}

const will = "(?:'ll| will| are going to| is going to| can)";
const done =
  '(?:aplicad|cancelad|registrad|activad|acreditad|agendad|programad|reembolsad|anulad|cambiad|enviad|ativad|creditad|estornad|alterad|devuelt|devolvid)[oa]s?';
const didInEnglish =
  '(?:applied|cancell?ed|activated|credited|registered|sent|scheduled|booked|changed|refunded|opened|upgraded|switched|updated|removed|waived)';

/** In Spanish, Portuguese and English, the three together: a reply in one of them says nothing in another. */
export const topics: readonly Topic[] = [
  {
    id: 'contact-again',
    kind: 'promise',
    said: anyOf(
      '(?:le|te|lo|la|les) (?:vamos a |voy a |van a |va a )?(?:llam|contact)(?:o|amos|are|aremos|ara|aran|ar|arle|arlo|arte)',
      '(?:devolver|devolve|devolvere|devolveremos|devolvemos) la llamada',
      '(?:vamos|voy|van|va) a (?:llamar|contactar)(?:le|lo|la|te)?',
      '(?:nos|me) (?:comunic\\p{L}+|pondremos en contacto|pondre en contacto)',
      'se (?:comunicaran?|pondran?) (?:con usted|contigo|en contacto)',
      '(?:recibiras?|tendras?) una llamada',
      '(?:vamos|vou|ira|irao|vai) (?:te |lhe )?(?:ligar|retornar|entrar em contato|contatar)',
      '(?:ligaremos|ligarei|retornaremos|retornarei|entraremos em contato|entrarei em contato|ligamos para|te ligo|te ligamos)',
      `(?:we|i|someone|somebody|(?:a|an|our|the) \\p{L}+(?: \\p{L}+)?)${will} (?:call|phone|ring|contact|reach out|get back to you|be in touch|text)`,
      `you${will} (?:get|receive) a call`,
    ),
  },
  {
    id: 'money-back',
    kind: 'promise',
    said: anyOf(
      '(?:devolv|devuelv|reembols|reintegr)\\p{L}+(?: \\p{L}+){0,3} (?:dinero|plata|importe|monto|pago|pagado|cobro|cobrado|valor|total|todo|dinheiro|pagamento|pago)',
      '(?:le|te|lhe) (?:reembols|reintegr|devolv|devuelv)(?:o|amos|emos|are|aremos|eremos|ere)',
      '(?:su|tu|seu|o|el|un|um) (?:reembolso|reintegro)',
      '(?:estornamos|estornaremos|estornarei|vamos (?:te |lhe )?(?:reembolsar|devolver|estornar))',
      'refund(?:s|ed|ing)?',
      'money back',
      'reimburse\\p{L}*',
    ),
  },
  {
    id: 'guarantee',
    kind: 'promise',
    said: anyOf(
      'garantiz(?:o|amos|ado|ada|aremos|are)',
      '(?:le|te) aseguro',
      'aseguramos',
      'promet(?:o|emos)',
      '(?:le|te) doy mi palabra',
      'garant(?:o|imos|ido|ida|iremos)',
      'assegur(?:o|amos)',
      'pode ter certeza',
      '(?:i|we) (?:guarantee|promise|assure you)',
      'guaranteed',
      'you have my word',
      'rest assured',
    ),
  },
  {
    id: 'free',
    kind: 'promise',
    said: anyOf(
      'gratis',
      'gratuit[oa]s?',
      'gratuitamente',
      'sin (?:ningun )?(?:costo|coste|cargo|recargo)(?: alguno| adicional)?',
      'no (?:le|te) (?:cobraremos|cobramos|cobrare|cobrara|cobraran|vamos a cobrar|costara|cuesta)',
      'no (?:va|vas) a pagar(?: nada)?',
      'no (?:pagaras?|pagas|paga|tendras? que pagar) nada',
      '(?:condon|exoner|perdon)(?:o|amos|are|aremos|ado|ada)',
      'de graca',
      'sem (?:nenhum |nenhuma )?(?:custo|cobranca|taxa)(?: adicional)?',
      'nao (?:vai|vamos) (?:te |lhe )?(?:pagar(?: nada)?|cobrar)',
      'nao (?:pagara|paga|sera cobrado|sera cobrada|custara)(?: nada)?',
      'isent(?:o|a|amos|aremos|arei)',
      'free of charge',
      'for free',
      '(?:at |with )?no (?:extra |additional )?(?:cost|charge)',
      'complimentary',
      "(?:is|are|it's|completely|totally|entirely) free",
      "(?:won't|will not|'ll not) (?:be charged|pay|have to pay|cost)(?: \\p{L}+)?",
      'not be charged',
      '(?:waive|waived|waiving)',
    ),
  },
  {
    id: 'compensation',
    kind: 'promise',
    said: anyOf(
      '(?:le|te) (?:regal|obsequi|compens)(?:o|amos|are|aremos)',
      'como compensacion',
      'meses? de regalo',
      'bonificacion(?:es)?',
      '(?:como|de) (?:compensacao|brinde|presente)',
      'compensaremos',
      'voce ganha',
      'free months?',
      '(?:as|in) compensation',
      'compensate you',
      'as a gift',
      'goodwill credit',
    ),
  },
  {
    id: 'technician',
    kind: 'promise',
    said: anyOf(
      'tecnico (?:ira|le visitara|lo visitara|va a ir|pasara|llegara|le visita)',
      '(?:enviare|enviamos|enviaremos|mandamos|mandaremos|mando|vamos a enviar)(?: a)? un tecnico',
      'tecnico (?:vai|visitara|passara)',
      '(?:enviaremos|enviamos|vamos enviar|vou enviar|mandamos) um tecnico',
      'technician (?:will|is going to) (?:visit|come|be there|be with you)',
      '(?:send|sending)(?: you)? a technician',
    ),
    backs: /visita tecnica|technician's visit|tecnico|technician/gu,
  },
  {
    id: 'solved',
    kind: 'promise',
    said: anyOf(
      '(?:quedara|sera|estara|va a quedar|va a estar) (?:resuelt|solucionad|arreglad|restablecid)[oa]s?',
      '(?:se )?(?:resolvera|solucionara|restablecera)',
      '(?:lo )?(?:resolveremos|solucionaremos|arreglaremos)',
      '(?:ficara|sera|estara|vai ficar|vai ser|vai estar) (?:resolvid|solucionad|consertad|restabelecid)[oa]s?',
      "(?:will|'ll) (?:all )?be (?:fixed|resolved|solved|restored|back)",
      "we(?:'ll| will) (?:fix|resolve|solve|restore|sort)",
    ),
  },
  {
    id: 'no-penalty',
    kind: 'policy',
    said: anyOf(
      'sin (?:ninguna |ningun )?(?:penalidad(?:es)?|penalizacion(?:es)?|multas?|permanencia)',
      'no (?:hay|tiene|tienes|existe|se cobra) (?:ninguna )?(?:penalidad(?:es)?|penalizacion(?:es)?|multas?|permanencia)',
      'sem (?:nenhuma )?(?:multas?|penalidades?|fidelidade)',
      'nao (?:ha|tem|existe) (?:nenhuma )?(?:multas?|penalidades?|fidelidade)',
      '(?:without|no|any) (?:early )?(?:termination |cancell?ation )?(?:penalt(?:y|ies)|fees?)',
      'penalty-free',
      'no (?:contract|commitment|lock-in)',
    ),
  },
  {
    id: 'law',
    kind: 'policy',
    said: anyOf(
      '(?:la|segun la) (?:ley|norma|normativa|regulacion)',
      'por ley',
      'legalmente',
      'tienes? derecho a',
      '(?:a|pela|segundo a) lei',
      'por lei',
      'codigo de defesa do consumidor',
      'tem direito a',
      'by law',
      'the law',
      'legally',
      'regulations?',
      'entitled to',
      '(?:have|has) the right to',
    ),
  },
  {
    id: 'may',
    kind: 'policy',
    said: anyOf(
      '(?:puedes?|podras?) (?:cancelar|darse de baja|dar de baja|cambiar de plan|suspender|pausar|devolver)',
      '(?:pode|podera) (?:cancelar|trocar|mudar de plano|suspender|pausar|devolver)',
      'you (?:can|may) (?:cancel|change (?:your )?plans?|suspend|pause|return|switch)',
    ),
    backs: anyOf(
      '(?:puedes?|podras?|se puede|pueden) (?:\\p{L}+ ){0,2}(?:cancela\\p{L}*|baja|cambia\\p{L}*|suspende\\p{L}*|pausar|devolver|entrega\\p{L}*)',
      '(?:pode|podera|podem) (?:\\p{L}+ ){0,2}(?:cancela\\p{L}*|troca\\p{L}*|muda\\p{L}*|suspende\\p{L}*|pausar|devolver|entrega\\p{L}*)',
      '(?:can|may) (?:\\p{L}+ ){0,2}(?:cancel\\p{L}*|change|suspend|pause|return|switch)',
    ),
  },
  {
    id: 'takes',
    kind: 'policy',
    said: anyOf(
      '(?:reembolso|devolucion|reclamo|cancelacion|instalacion|reparacion|cambio|tramite|pago|credito)(?:e?s)? (?:se )?(?:tarda|demora|toma|procesa|acredita|refleja)n?',
      '(?:reembolso|estorno|cancelamento|instalacao|reparo|mudanca|credito)s? (?:demora|leva|cai)m?',
      '(?:refund|credit|cancellation|installation|repair|change|payment)s? (?:takes?|will take|is processed|are processed|appears?)',
    ),
  },
  {
    id: 'deed',
    kind: 'action',
    said: anyOf(
      '(?:he|hemos|acabo de|acabamos de) (?:cancel|aplic|cambi|registr|activ|acredit|reembols|envi|agend|program|anul|abiert|abr|elimin)\\p{L}*',
      `(?:quedo|queda|quedaron|fue|fueron|ha sido|han sido|foi|foram|ficou|ficaram) (?:ya |ja )?${done}`,
      `(?:ya|ja) (?:esta|estan|estao) ${done}`,
      '(?:apliquei|cancelei|ativei|creditei|registrei|enviei|agendei|alterei|mudei|estornei|reembolsei|devolvi)',
      `i(?:'ve| have)?(?: just| already| now)* ${didInEnglish}`,
      `we(?:'ve| have)(?: just| already| now)* ${didInEnglish}`,
      `(?:has|have) (?:just |already |now )?been ${didInEnglish}`,
    ),
    accented:
      /(?<!\p{L})(?:apliqué|cancelé|activé|acredité|registré|envié|agendé|programé|cambié|anulé|reembolsé|devolví|eliminé)(?!\p{L})/gu,
  },
];

/** A time without a figure by which something is promised. */
export const deadline = anyOf(
  'hoy(?: mismo)?',
  'manana',
  'esta (?:tarde|noche|semana)',
  'de inmediato',
  'inmediatamente',
  'en (?:unos|pocos) minutos',
  'en (?:unas|pocas|las proximas) horas',
  'hoje(?: mesmo)?',
  'amanha',
  'esta (?:noite)',
  'imediatamente',
  'em (?:poucos|alguns) minutos',
  '(?:em (?:poucas|algumas)|nas proximas) horas',
  'today',
  'tomorrow',
  'tonight',
  'this (?:afternoon|evening|week)',
  'immediately',
  'within the hour',
  'in (?:a few|the next few) (?:minutes|hours)',
  'by the end of the day',
);

/** Verbs by which something is announced, in lower case as written: only the accent tells a future from `ahora`. */
export const announces =
  /(?<!\p{L})(?:\p{L}+(?:ré|rá|rás|rán|remos|rei|rão)|v(?:oy|amos|a|an) a \p{L}+r(?:le|lo|la|te)?|v(?:ou|amos|ai|ão) \p{L}+r|(?:le|te|se lo) \p{L}+(?:amos|emos|imos)|will|going to)(?!\p{L})|(?:'ll|’ll)(?!\p{L})/u;

/** Words after which a promise or a rule is denied rather than made. */
export const unable =
  /(?<!\p{L})(?:no (?:le |te |lo |se lo )?(?:puedo|podemos|quiero|seria)|nao (?:posso|podemos|consigo|quero)|can't|cannot|can not|couldn't|unable to|not able to|i don't want to)(?!\p{L})/u;
