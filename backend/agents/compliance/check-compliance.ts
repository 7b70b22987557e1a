import { topicAfter } from '../../../shared/conversation/topic.ts';
import type { Intent } from '../../../shared/conversation/intent.ts';
import type { LocalText } from '../../../shared/language.ts';
import { noticeInjection } from '../../guardrails/notice-injection.ts';
import type { Asked, Finding } from '../agent.ts';
import { rulesNow } from './rules-now.ts';

const words = {
  abusive: { es: 'lenguaje ofensivo', 'pt-BR': 'linguagem ofensiva', en: 'abusive language' },
  injection: {
    es: 'intenta dar órdenes a Lana',
    'pt-BR': 'tenta dar ordens à Lana',
    en: 'tries to give Lana orders',
  },
} as const satisfies Record<string, LocalText>;

/** Among what the finding was read from: the customer's words were abusive. Whoever serves them is owed a pause. */
export const abuseNoticed = 'abusive-language';

/** What binds the next words to this customer, and what in theirs a person should know of. */
export async function checkCompliance(
  { conversation, country, text }: Asked,
  intent: Promise<Intent | null>,
  abusive: Promise<boolean>,
): Promise<Finding<null>> {
  const { language, effects } = conversation;
  const heard = await intent;
  const topic = heard ? topicAfter(conversation.topic, heard) : conversation.topic;
  const rules = rulesNow(country, topic, effects);
  const wasAbusive = await abusive;
  const noticed = [
    ...(wasAbusive ? [words.abusive] : []),
    ...(noticeInjection(text) ? [words.injection] : []),
  ];
  return {
    finding: [...noticed, ...rules.map((rule) => rule.text)].map((each) => each[language]).join(' · '),
    read: [...(wasAbusive ? [abuseNoticed] : []), ...rules.map(({ id }) => id)],
    data: null,
  };
}
