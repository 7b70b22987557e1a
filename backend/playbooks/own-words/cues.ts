import type { Language } from '../../../shared/language.ts';

/**
 * What in somebody's own words shows that a step was done. A cue holds when each of its parts does, in any order:
 * a part is the beginning of a word, `=word` the whole word, `one|other` either, `#` a figure that the step or the
 * customer names too, `@` a plan that the step names too. Plain letters: no capitals, no accents.
 */
export type Cues = Readonly<Record<Language, readonly string[]>>;

/** By playbook and step: those that are said or asked. What is carried out shows by itself. */
export type StepCues = Readonly<Record<string, Readonly<Record<string, Cues>>>>;

/** A figure or a name is the same in every language. */
function inEach(...cues: readonly string[]): Cues {
  return { es: cues, 'pt-BR': cues, en: cues };
}

const planOffered = inEach('@', 'plan|plano|paquete|pacote|package #');

export const stepCues: StepCues = {
  retention: {
    thank: {
      es: ['gracias|agradec|valor anos|tiempo|confianza|fidelidad'],
      'pt-BR': ['obrigad|agrade|valoriz anos|tempo|confianca|fidelidade'],
      en: ['thank|appreciate|grateful years|loyal|time'],
    },
    'ask-what-changed': {
      es: [
        'por que baja|cancel|irse|dejar',
        'motivo|razon baja|cancel|irse',
        'que cambi',
        'que =ve|=ven|mira|disfruta',
      ],
      'pt-BR': [
        'por que cancel|sair|encerrar',
        'motivo|razao cancel|sair|saida',
        'que mudou',
        'que assist|curte',
      ],
      en: ['why cancel|leav', 'reason cancel|leav', 'what chang', 'what watch|enjoy'],
    },
    'offer-plan': planOffered,
    'agree-plan': {
      es: ['que|como parece|opina|suena', 'interesa|gustaria|conviene', 'hago|hacemos|quiere cambi|pasar'],
      'pt-BR': ['que acha', 'interessa|gostaria|topa', 'faco|fazemos|quer troca|muda|passar'],
      en: ['what|how think|sound', 'would like', 'interested', 'shall|want switch|move|change'],
    },
    'offer-loyalty': inEach('descuento|desconto|discount|=off #'),
    'agree-loyalty': {
      es: ['confirm', 'aplico|aplicamos|acepta|parece'],
      'pt-BR': ['confirm', 'aplico|aplicamos|aceita|acha'],
      en: ['confirm', 'shall|want apply|set|take', 'sound'],
    },
    'welcome-back': {
      es: ['gracias|alegr|bueno quedar|quede|sigue|seguir|continu'],
      'pt-BR': ['obrigad|feliz|bom ficar|fica|segue|seguir|continu'],
      en: ['thank|glad|great stay'],
    },
    'leave-as-is': {
      es: ['tome|calma tiempo', 'piense|pienselo', 'plan igual|mismo'],
      'pt-BR': ['fique|sem vontade|pressa', 'pense', 'plano igual|mesmo'],
      en: ['take time', 'think over|about', 'plan stay|same'],
    },
    respect: {
      es: ['respet|entiendo|comprendo decision', 'baja|cancel registr|tramit|proces'],
      'pt-BR': ['respeit|entendo|compreendo decisao', 'cancel registr|process|encaminh'],
      en: ['respect|understand decision', 'cancel regist|record|process'],
    },
  },
  'bill-query': {
    compare: {
      es: ['factura|cobro|boleta promedio|normal|habitual|siempre|subio|anterior|diferencia|#'],
      'pt-BR': ['fatura|conta|cobranca media|normal|habitual|sempre|subiu|anterior|diferenca|#'],
      en: ['bill|charge average|normal|usual|higher|previous|difference|#'],
    },
  },
  'bill-copy': {
    'no-bill': {
      es: ['factura|boleta =no|ningun|todavia|=aun emit|gener|=hay|tiene'],
      'pt-BR': ['fatura|conta =nao|nenhum|ainda emit|gerad|=ha|tem'],
      en: ['bill =no|=not|=yet|=any issue|been|have|there'],
    },
  },
  'e-billing': {
    'confirm-e-mail': {
      es: ['correo|mail|email correct|confirm|registr|mismo|sigue|bien'],
      'pt-BR': ['mail|email cert|corret|confirm|cadastr|mesmo'],
      en: ['mail|email|e-mail right|correct|confirm|still|registered'],
    },
  },
  'no-signal': {
    'check-fault': {
      es: ['equipo|decodificador|senal|modem|zona conectad|desconectad|=linea|reporte|averia|aparece'],
      'pt-BR': [
        'equipamento|decodificador|sinal|modem|regiao conectad|desconectad|online|offline|chamado|aparece',
      ],
      en: ['device|decoder|signal|modem|area|box online|offline|connected|outage|report|shows'],
    },
    restart: {
      es: ['desenchuf|desconecte|reinici|apag decodificador|equipo|caja|corriente|cable|prend|encend'],
      'pt-BR': ['deslig|tire|tira|reinici decodificador|aparelho|equipamento|tomada|ligu|liga'],
      en: ['unplug|restart|reboot|turn|switch decoder|box|device|=off|back'],
    },
    solved: {
      es: ['alegr|bueno|excelente|genial volv|funcion|solucion|resuel|recuper'],
      'pt-BR': ['bom|otimo|feliz|perfeito volt|funcion|resolv'],
      en: ['glad|great|good|happy back|work|fixed|solved'],
    },
    'agree-day': {
      es: ['tecnico|visita =dia|manana|lunes|martes|miercoles|jueves|viernes|cuando|fecha'],
      'pt-BR': ['tecnico|visita =dia|amanha|segunda|terca|quarta|quinta|sexta|quando|data'],
      en: ['technician|visit|engineer =day|tomorrow|monday|tuesday|wednesday|thursday|friday|=when'],
    },
  },
  upgrade: {
    'ask-likes': {
      es: ['que|cual|cuales gusta|=ver|mira|canales|prefier|busca'],
      'pt-BR': ['que|qual|quais gosta|assist|canais|prefer|procura'],
      en: ['what|which like|watch|channels|prefer|looking'],
    },
    'offer-plan': planOffered,
    'agree-plan': {
      es: ['hago|hacemos|quiere|procedo cambi', 'que parece', 'acuerdo', 'confirm'],
      'pt-BR': ['faco|fazemos|quer|posso mud|troc', 'que acha', 'acordo', 'confirm'],
      en: ['shall|want|should|would change|switch|move', 'how|what sound|think', 'agree', 'confirm'],
    },
    'keep-plan': {
      es: ['plan igual|mismo|dej|conserv|sigue'],
      'pt-BR': ['plano igual|mesmo|deix|mant|continua'],
      en: ['plan same|leave|keep|stay'],
    },
  },
  'payment-arrangement': {
    'nothing-due': {
      es: ['cuenta =dia', '=no|nada|ningun pendient|deuda|debe'],
      'pt-BR': ['conta =dia', '=nao|nada|nenhum penden|divida|deve|debito'],
      en: ['account date', '=no|nothing|=not due|owe|outstanding|pending'],
    },
    'ask-parts': {
      es: ['cuant|numero cuotas|pagos|partes|meses'],
      'pt-BR': ['quant|numero parcelas|vezes|pagamentos|meses'],
      en: ['many|number parts|instal|payments|months'],
    },
    'say-parts': inEach('cuota|pago|parcela|vezes|part|instal|payment #'),
    'agree-parts': {
      es: ['=asi|acuerdo|registr|confirm|parece|sirve|conviene'],
      'pt-BR': ['assim|acordo|registr|confirm|acha|serve|fech'],
      en: ['=that|agree|confirm|=ok|okay|set|sound|work'],
    },
    'no-arrangement': {
      es: ['=no|nada registr|hago|cambi', 'cuando decid|quiera', 'piense|pienselo'],
      'pt-BR': ['=nao|nada registr|faco|mud', 'quando decid|quiser', 'pense'],
      en: ['=not|nothing|won record|set|regist|change', 'when decid|ready', 'think'],
    },
  },
  'moving-house': {
    'ask-address': {
      es: ['direccion|domicilio|calle nuev|cual|complet|donde|numero', 'donde mud|instal|traslad'],
      'pt-BR': ['endereco|rua nov|qual|complet|onde|numero', 'onde mud|instal'],
      en: ['address|street new|what|which|full|where|number', 'where mov|install'],
    },
    'ask-day': {
      es: ['dia|fecha|cuando muda|traslad|instal|necesita|seria|partir|quiere|prefiere'],
      'pt-BR': ['dia|data|quando muda|instal|precisa|seria|partir|quer|prefere'],
      en: ['day|date|when mov|install|need|would|start|want|prefer'],
    },
    'read-back': {
      es: ['confirm|entonces|correct|repito #'],
      'pt-BR': ['confirm|entao|corret|certo|repito #'],
      en: ['confirm|=so|correct|right|repeat #'],
    },
    'no-move-yet': {
      es: ['=no|nada registr|hago|cambi', 'cuando fecha|segur|decid'],
      'pt-BR': ['=nao|nada registr|faco|mud', 'quando data|cert|decid'],
      en: ['=not|nothing|won record|set|regist|change', 'when date|sure|decid'],
    },
  },
  complaint: {
    listen: {
      es: ['cuent|expliq|digame|que paso|ocurri|sucedi|problema', 'lament|disculp|perdon'],
      'pt-BR': ['cont|expli|diga|que aconteceu|houve|ocorreu|problema', 'sinto|lament|desculp|perdao'],
      en: ['tell|explain|what happen|wrong|problem|issue', 'sorry|apolog'],
    },
  },
};
