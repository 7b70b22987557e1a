const instructions =
  '(?:instruccion(?:es)?|instrucoes|instrucao|instructions?|reglas|regras|rules|directrices|diretrizes|guidelines|prompt|programacion|programacao|programming|restricciones|restricoes|restrictions|limites|limits|politicas|policies|filtros?|filters?)';
const yours =
  '(?:tus?|sus?|seus?|suas?|teus?|tuas?|your|the|las?|los|as|os|all|todas?|todos?|any|previous|anteriores?)';

/** What nobody writes who wants something of the operator; of folded text in lower case. */
const rules: readonly RegExp[] = [
  new RegExp(
    `\\b(?:ignor[aeo]r?|olvid[aeo]r?|esquec[ae]r?|disregard|forget|override|desobede[cz]\\w*|disobey|desconsider[ae]|anul[ae]|bypass|omit[ea]|drop|quit[ae]|remov[ea]|tir[ae]|desactiv[ae]|desativ[ae]|deslig[ae]|disable)\\b.{0,15}\\b${yours}\\b.{0,25}\\b${instructions}\\b`,
  ),
  /\b(?:system|sistema|initial|inicial|hidden|oculto|secret[oa]?)\s+(?:prompt|message|instructions?)\b|\bprompt\s+(?:de|do|del|inicial)\b|\b(?:tu|su|seu|teu|your|the)\s+(?:system )?prompt\b|\bmensaje de sistema\b|\bmensagem de sistema\b/,
  /\b(?:muestra\w*|revela\w*|repit\w+|mostr\w+|revel\w+|repet\w+|show|reveal|repeat|print|dump|paste|copi\w+|copy|cola|imprim\w+|transcri\w+|traduc\w+|traduz\w*|translate|escrib\w+|escrev\w+|output|leak)\b.{0,25}\b(?:tus|sus|seus|suas|tuas|your)\b.{0,20}\b(?:instrucciones|instrucoes|instructions|reglas|regras|rules|directrices|diretrizes|guidelines|configura\w+)\b/,
  /\b(?:developer|god|debug|admin|root|dan|unrestricted|jailbreak)\s+mode\b|\bmodo\s+(?:desarrollador|desenvolvedor|dios|deus|debug|depura\w+|admin\w*|root|libre|livre|auditoria|sin filtros?|sem filtros?)\b|\bjailbreak\b/,
  /\b(?:you are now|from now on you|a partir de ahora eres|a partir de agora voce e|de agora em diante voce|desde ahora eres|ahora eres|agora voce e|act as (?:if you were|an?|the) (?:admin|system|database|unrestricted|root)|deja de ser lana|deixa de ser a lana|stop being lana)\b/,
  /<\/?\s*(?:system|instruc\w+|tool\w*|assistant|user|customer|data|faro|prompt|admin)\b[^>]*>|\[\/?(?:inst|system|admin)\]|^\s*#{2,}\s*(?:system|sistema|instruc\w+|admin)|^\s*(?:system|assistant|sistema)\s*:/m,
  /["'](?:role|tool|function|system|accountid|amount|percent)["']\s*:|\b(?:accountid|percent|months|planid)\s*[=:]|\b[a-z]+_(?:[a-z]+_)*[a-z]+\s*\(/,
  /\b(?:drop|alter)\s+table\b|\bdelete\s+from\b|\bupdate\s+\w+\s+set\b|\bunion\s+select\b|\bselect\s+.{1,40}\s+from\b|;\s*--/,
  /!\[[^\]]*\]\(\s*https?:|\b(?:envia|enviar|manda|mande|post|send|upload|sube|publica)\b.{0,60}\bhttps?:/,
  /\b(?:ejecut\w+|execut\w+|run|call|llam\w+|cham\w+|usa|use|rode?|roda)\b.{0,30}\b[a-z]{3,}_[a-z]{3,}\b/,
];

/** The parts of folded, lower-case text that no customer's wish is made of. */
export function brokenRules(folded: string): readonly string[] {
  return rules.flatMap((rule) => rule.exec(folded)?.[0] ?? []);
}
