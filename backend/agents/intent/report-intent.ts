import type { Intent } from '../../../shared/conversation/intent.ts';
import { heardFrom } from '../../../shared/conversation/topic.ts';
import type { LocalText } from '../../../shared/language.ts';
import type { Asked, Finding } from '../agent.ts';
import type { Understanding } from '../understanding.ts';
import { readIntent } from './read-intent.ts';

/** A guess is no intent: the customer answers, remarks or is not understood, and the matter stays what it was. */
const noneNew: LocalText = { es: 'ninguna nueva', 'pt-BR': 'nenhuma nova', en: 'none new' };

const names: Readonly<Record<Intent, LocalText>> = {
  'cancel-service': { es: 'cancelar', 'pt-BR': 'cancelar', en: 'cancel' },
  'bill-question': { es: 'duda de factura', 'pt-BR': 'dúvida de fatura', en: 'bill question' },
  'bill-copy': { es: 'copia de factura', 'pt-BR': 'segunda via', en: 'bill copy' },
  'e-billing': { es: 'factura digital', 'pt-BR': 'fatura digital', en: 'e-billing' },
  'no-signal': { es: 'sin señal', 'pt-BR': 'sem sinal', en: 'no signal' },
  'upgrade-plan': { es: 'mejorar el plan', 'pt-BR': 'melhorar o plano', en: 'upgrade' },
  'plan-question': { es: 'duda de planes', 'pt-BR': 'dúvida de planos', en: 'plan question' },
  'payment-arrangement': { es: 'acuerdo de pago', 'pt-BR': 'acordo de pagamento', en: 'payment arrangement' },
  'moving-house': { es: 'mudanza', 'pt-BR': 'mudança', en: 'moving house' },
  'talk-to-person': { es: 'hablar con una persona', 'pt-BR': 'falar com uma pessoa', en: 'talk to a person' },
  complaint: { es: 'queja', 'pt-BR': 'reclamação', en: 'complaint' },
  greeting: { es: 'saludo', 'pt-BR': 'saudação', en: 'greeting' },
  thanks: { es: 'gracias', 'pt-BR': 'agradecimento', en: 'thanks' },
  goodbye: { es: 'despedida', 'pt-BR': 'despedida', en: 'goodbye' },
  yes: { es: 'sí', 'pt-BR': 'sim', en: 'yes' },
  no: { es: 'no', 'pt-BR': 'não', en: 'no' },
  'out-of-scope': { es: 'otro tema', 'pt-BR': 'outro assunto', en: 'something else' },
};

type Read = Omit<Understanding, 'mood' | 'moodBecause' | 'abusive'>;

/** What the customer wants, how surely, and a second matter raised in the same breath. */
export async function reportIntent({ conversation, text, locale, today }: Asked): Promise<Finding<Read>> {
  const { language } = conversation;
  const read = readIntent(text, language, today);
  const sure = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const heard = [read.intents[0], ...(read.second ? [read.second] : [])]
    .filter(({ confidence }) => confidence >= heardFrom)
    .map(({ intent, confidence }) => `${names[intent][language]} ${sure.format(confidence)}`);
  const said = heard.length > 0 ? heard.join(' + ') : noneNew[language];
  return { finding: said, read: [], data: read };
}
