import type { LocalText } from '../../shared/language.ts';

/** What customers are told while Lana has more to answer than she can: no times, for nobody can promise one. */
export const delayWords = {
  /** Lana has answered in the conversation before. */
  'going-on': {
    es: 'Hay muchas personas escribiendo a la vez y mi respuesta está tardando más de lo normal. No hace falta que repita nada: tengo su mensaje y le respondo en cuanto llegue su turno.',
    'pt-BR':
      'Há muitas pessoas escrevendo ao mesmo tempo e a minha resposta está demorando mais do que o normal. Não precisa repetir nada: tenho a sua mensagem e respondo assim que chegar a sua vez.',
    en: 'Many people are writing at once and my answer is taking longer than usual. There is no need to repeat anything: I have your message and will answer as soon as it is your turn.',
  },
  /** Nobody has answered yet. */
  beginning: {
    es: 'Recibimos su mensaje. En este momento escriben muchas personas a la vez, así que la respuesta tarda más de lo normal; su lugar está guardado y no hace falta que escriba de nuevo.',
    'pt-BR':
      'Recebemos a sua mensagem. Neste momento muitas pessoas escrevem ao mesmo tempo, por isso a resposta demora mais do que o normal; o seu lugar está guardado e não é preciso escrever de novo.',
    en: 'We have your message. Many people are writing at once right now, so the answer takes longer than usual; your place is kept and there is no need to write again.',
  },
} as const satisfies Record<'going-on' | 'beginning', LocalText>;
