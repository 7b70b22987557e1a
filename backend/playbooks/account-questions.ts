import { plainText } from '../agents/text-classifier/normalize.ts';
import { meets } from './conditions.ts';
import { general } from './general-sayings.ts';
import { say, type Said } from './hearing.ts';
import type { Condition, Saying } from './playbook.ts';
import { retention } from './retention.ts';
import type { Scene } from './scene.ts';

/** A small question that the account answers by itself: no playbook is gone through for it. */
interface AccountQuestion {
  /** All must be in the words, which are plain text. */
  readonly asks: readonly RegExp[];
  readonly when: readonly Condition[];
  readonly say: Saying;
}

const when =
  /\b(?:cuando|quando|when|hasta que dia|ate que dia|que dia|qual (?:e )?(?:a data|o dia|o vencimento)|cual es (?:la fecha|el dia|el vencimiento)|what (?:day|date)|due date|by what date|fecha de|data de|data do)\b/;

const somebodyElse =
  '(?:mi|mis|meu|minha|my|una?|uma?|an?|otr[oa]|outr[oa]|another) (?:ex\\b|vecin|vizinh|neighbou?r|amig|friend|prim[oa]|cousin|jef[ea]|chefe|boss|inquilin|tenant|cun[a-z]*ad|novi[oa]|namorad|(?:boy|girl)friend|client|customer|person|pessoa|cuenta|conta\\b)';
const theirs =
  '(?:direccion|endereco|address|telefono|telefone|celular|phone|numero|number|cedula|cpf|dni|rut|correo|email|saldo|deuda|divida|debt|balance|cuenta|conta|account|factura|fatura|recibo|boleto|bill|datos|dados|details)';

const questions: readonly AccountQuestion[] = [
  {
    asks: [
      new RegExp(
        `\\b(?:cuanto|quanto|how much)\\b.*\\b${somebodyElse}\\w*\\b.*\\b(?:debe|deve|paga|owes?|pays?|debiendo|devendo|pagando|owing)\\b|\\b(?:cuanto|quanto|how much)\\b.*\\b(?:debe|deve|paga|owes?|pays?|debiendo|devendo|pagando|owing)\\b.*\\b${somebodyElse}` +
          `|\\b${theirs}\\b(?: \\w+){0,2}? (?:de|da|do|of|for) ${somebodyElse}` +
          `|\\b${somebodyElse}\\w*['’]?s? ${theirs}\\b|\\b${somebodyElse}\\w*\\b.*\\b(?:cuanto|quanto|how much) (?:debe|deve|paga|owes|pays|(?:he|she|they) (?:owes?|pays?))\\b`,
      ),
    ],
    when: [],
    say: general.othersAccount,
  },
  {
    asks: [
      when,
      /\b(?:respuesta|resposta|answer|respond\w+|contest\w+|avis\w+|hear back|get back|resultado|outcome|result|reclamo|reclamacion|disput\w+|analis\w+)\b/,
    ],
    when: [{ yes: 'dispute-open' }],
    say: general.disputeDue,
  },
  {
    asks: [
      /\b(?:que (?:pasa|sigue|acontece)|o que acontece|what happens|what ?'?s next)\b.*\b(?:ahora|agora|now|next|despues|depois|then)\b|\b(?:y ahora que|e agora)\b/,
    ],
    when: [{ yes: 'dispute-open' }],
    say: general.disputeDue,
  },
  {
    asks: [
      /\b(?:no|nao|nunca|never|did ?n['’]?t|have ?n['’]?t) (?:\w+ )?(?:pedi|contrat[eo]i?|contratado|autori[cz]ei?|solicit[eo]i?|compr[eo]i?|reconozco|reconheco|order(?:ed)?|ask(?:ed)?|request(?:ed)?|authori[sz]ed?|recogni[sz]e)\b/,
    ],
    when: [{ yes: 'dispute-open' }],
    say: general.disputeDue,
  },
  {
    asks: [when, /\b(?:cancel\w*|baja|desconect\w*|desligam\w*|cortan?|cortam|disconnect\w*|cut off)\b/],
    when: retention.settled?.when ?? [],
    say: retention.settled?.say ?? general.tellMe,
  },
  {
    asks: [
      when,
      /\b(?:vence|vencen|vencem|vencimiento|vencimento|due)\b|\b(?:pag\w+|pay)\b.*\b(?:factura|fatura|conta|recibo|boleto|bill)\b/,
    ],
    when: [{ yes: 'bill-known' }],
    say: general.dueDate,
  },
];

/** The answer to a small question about the account; null when none was asked or the account has none. */
export function accountAnswer(scene: Scene): Said | null {
  const plain = plainText(scene.situation.utterance);
  const asked = questions.find(
    (question) => question.asks.every((words) => words.test(plain)) && meets(question.when, scene),
  );
  return asked ? say(asked.say) : null;
}
