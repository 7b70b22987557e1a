import type { LanguageModel } from 'ai';
import type { ModelName } from '../../shared/models/model-call.ts';
import type { About } from '../../shared/wire/routes/session.ts';
import { veiled } from './veil-model.ts';

/** A model of the AI SDK. */
export type Model = Extract<LanguageModel, { readonly specificationVersion: 'v4' }>;
export type CallOptions = Parameters<Model['doStream']>[0];
type Stream = Awaited<ReturnType<Model['doStream']>>['stream'];
export type StreamPart = Stream extends ReadableStream<infer Part> ? Part : never;

export interface NamedModel {
  readonly name: ModelName;
  readonly model: Model;
}

/** The models there are, the embedded one among them: whatever fails elsewhere, it answers. */
export interface Models {
  /** As screens show it, model ids included. */
  readonly name: string;
  readonly adapter: About['model']['adapter'];
  readonly all: readonly NamedModel[];
}

/** Whether one of the models is a language model: the embedded one does nothing but execute playbooks. */
export function hasLanguageModel({ all }: Models): boolean {
  return all.some(({ name }) => name !== 'embedded');
}

/**
 * An adapter's models, behind a veil over personal data, with the embedded one last; the embedded one alone
 * without an adapter.
 */
export function withEmbedded(embedded: Model, adapter: Models | null = null): Models {
  const last: NamedModel = { name: 'embedded', model: embedded };
  if (!adapter) return { name: embedded.modelId, adapter: 'embedded', all: [last] };
  const outside = adapter.all.map(({ name, model }) => ({ name, model: veiled(model) }));
  return { ...adapter, all: [...outside, last] };
}
