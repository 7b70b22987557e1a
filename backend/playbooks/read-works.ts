import { plainText } from '../agents/text-classifier/normalize.ts';

/** What works again, unless a "no" stands right before it. */
const works =
  /(?<!\b(?:no|nao|not|ni|nem|never|sin|sem|nada que|nada de)\s(?:\w+\s)?)\b(?:volvio|regreso|agarro|arranco|prendio|funciona|funciono|funcionando|anda|sirve|sirvio|se ve|se arreglo|se compuso|voltou|funcionou|pegou|ligou|resolveu|normalizou|(?:is|it ?s|came|come|comes|coming|got it) back|works?|worked|working|fixed|back (?:on|up|now))\b/g;

/** What goes on as before, or never came. */
const fails =
  /\b(?:y|e|and|pero|mas|but) (?:nada|nothing)\b|^\W*(?:nada|nothing|igual)\b|\b(?:nada|nadica|nadita|nuttin|nutten|notin|nothin)\W*$|\b(?:mil|varias|muchas|tantas|tres|cuatro|cinco|diez|cien|\d+|many|several|ten|hundred|thousand|dez|cem) (?:veces|vezes|times|x)\b|\b(?:no|nao) (?:\w+ )?(?:adianta|adelanta|sirvio de|resuelve|resolve)\b|\b(?:still|same|no luck|(?:la |a )?misma (?:cosa|vaina|historia)|mesma coisa|tal cual|did nothing|(?:negr[oa]|pret[oa]|azul|black|blue) (?:todavia|aun|ainda|still)|(?:habia|tinha|havia) (?:reiniciado|hecho|feito|probado|tentado|desconectado|desligado|apagado)|already (?:tried|did|done|restarted|unplugged)|(?:tried|did|done|restarted|rebooted|unplugged) (?:it |that |this |the \w+ )?(?:already|before|twice|\w+ times)|(?:same|mismo|mesmo) (?:error|erro|message|mensaje)|nothing (?:change\w*|happen\w*)|[,.;] ?(?:nothing|nada)|not (?:back|working)|no (?:signal|picture)|tampoco|se (?:fue|cayo|corto)|sumiu|caiu)\b|\b(?:sigue|continua|segue|quedo|esta|ta|ficou)(?: \w+){0,2} (?:igual(?:it[oa])?|na mesma|mismo|misma|mesmo|mesma|sin|sem|off|negr[oa]|pret[oa])\b|\b(?:no|nao|did ?n'?t|does ?n'?t|is ?n'?t|has ?n'?t|won'?t) (?:\w+ )?(?:volvio|vuelve|regreso|prende|prendio|enciende|funciona|funciono|anda|sirve|sirvio|agarra|arranca|se ve|hay|resolvio|cambio|voltou|volta|liga|ligou|pega|pegou|resolveu|funcionou|adiantou|mudou|aparece|work|help|come|change)\b/g;

/** Says only that it was tried. */
const triedOnly =
  /^\W*(?:(?:si|sim|yes|ok|ya|ja|i|eu|lo)\W+)*(?:listo|hecho|hice|reinicie|desconecte|apague|feito|fiz|pronto|reiniciei|desliguei|done|did)(?:\W+(?:eso|isso|that|it|so|ya|ja))*\W*$/;

/** Whether words say that something works again: the last that was said of it counts; null when they do not tell. */
export function readWorks(utterance: string): 'yes' | 'no' | 'tried' | null {
  const plain = plainText(utterance);
  const lastWorks = lastOf(plain, works);
  const lastFails = lastOf(plain, fails);
  if (lastWorks === lastFails) return triedOnly.test(plain) ? 'tried' : null;
  return lastWorks > lastFails ? 'yes' : 'no';
}

/** Where the last match ends; -1 without any. */
function lastOf(plain: string, pattern: RegExp): number {
  const match = [...plain.matchAll(pattern)].at(-1);
  return match ? match.index + match[0].length : -1;
}
