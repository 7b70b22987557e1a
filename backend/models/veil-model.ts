import { wrapLanguageModel } from 'ai';
import type { CountryCode } from '../../shared/countries/country.ts';
import { createVeil, type Veil } from '../guardrails/personal-data/mask-personal-data.ts';
import type { CallOptions, Model, StreamPart } from './model.ts';

type Message = CallOptions['prompt'][number];
type Content = Awaited<ReturnType<Model['doGenerate']>>['content'][number];

/**
 * A model outside of this process: personal data goes to it under names, as in `[[phone-1]]`, and stands again in
 * what it says and in the input of its tools. What only the embedded model reads stays here.
 */
export function veiled(model: Model): Model {
  return wrapLanguageModel({
    model,
    middleware: {
      specificationVersion: 'v4',
      async wrapStream({ params, model }) {
        const { veil, options } = behindVeil(params);
        const { stream, ...answer } = await model.doStream(options);
        return { ...answer, stream: stream.pipeThrough(revealing(veil)) };
      },
      async wrapGenerate({ params, model }) {
        const { veil, options } = behindVeil(params);
        const answer = await model.doGenerate(options);
        return { ...answer, content: answer.content.map((part) => revealed(part, veil)) };
      },
    },
  });
}

function behindVeil(params: CallOptions): { readonly veil: Veil; readonly options: CallOptions } {
  const { faro, ...providerOptions } = params.providerOptions ?? {};
  const veil = createVeil(countryOf(faro));
  const prompt = params.prompt.map((message) => hidden(message, veil));
  return { veil, options: { ...params, prompt, providerOptions } };
}

function countryOf(faro: unknown): CountryCode | null {
  const { situation } = (faro ?? {}) as { readonly situation?: { readonly country?: { code: CountryCode } } };
  return situation?.country?.code ?? null;
}

/** The same message with every text in it hidden; its roles, types and ids are Faro's own. */
function hidden(message: Message, veil: Veil): Message {
  if (typeof message.content === 'string') {
    return { ...message, content: veil.hide(message.content) } as Message;
  }
  const content = message.content.map((part) => {
    switch (part.type) {
      case 'text':
      case 'reasoning':
        return { ...part, text: veil.hide(part.text) };
      case 'tool-call':
        return { ...part, input: withTexts(part.input, (text) => veil.hide(text)) };
      case 'tool-result':
        return { ...part, output: withTexts(part.output, (text) => veil.hide(text)) };
      default:
        return part;
    }
  });
  return { ...message, content } as Message;
}

/** A JSON value with each text in it put through `change`; the names of its fields stay. */
function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => withTexts(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withTexts(each, change)]));
}

/** A name that a piece of the stream may have cut off. */
const unfinished = /\[\[?[a-z0-9-]*\]?$/;

function revealing(veil: Veil): TransformStream<StreamPart, StreamPart> {
  let held = '';
  return new TransformStream({
    transform(part, controller) {
      if (part.type === 'text-delta') {
        const text = held + part.delta;
        const until = unfinished.exec(text)?.index ?? text.length;
        held = text.slice(until);
        controller.enqueue({ ...part, delta: veil.reveal(text.slice(0, until)) });
        return;
      }
      if (part.type === 'text-end' && held !== '') {
        controller.enqueue({ type: 'text-delta', id: part.id, delta: held });
        held = '';
      }
      controller.enqueue(revealed(part, veil));
    },
  });
}

/** A whole part with what the veil hid back in its place. */
function revealed<Part extends StreamPart | Content>(part: Part, veil: Veil): Part {
  if (part.type === 'tool-call') return { ...part, input: veil.reveal(part.input, insideJson) };
  if (part.type === 'text') return { ...part, text: veil.reveal(part.text) };
  return part;
}

/** A value as it stands between the quotation marks of a JSON text. */
function insideJson(value: string): string {
  return JSON.stringify(value).slice(1, -1);
}
