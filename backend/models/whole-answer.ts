import type { Model, StreamPart } from './model.ts';

/** What a model says at one time: words, thoughts, tools it uses, and what it took. */
export type Answer = Awaited<ReturnType<Model['doGenerate']>>;
type Content = Answer['content'][number];

/** Joins what a model streamed, each text where it began; null when the model did not come to its end. */
export function wholeAnswer(parts: readonly StreamPart[]): Answer | null {
  const content: Content[] = [];
  const open = new Map<string, number>();
  for (const part of parts) {
    switch (part.type) {
      case 'text-start':
      case 'reasoning-start':
        open.set(part.id, content.push({ ...extrasOf(part), type: kindOf(part), text: '' }) - 1);
        break;
      case 'text-delta':
      case 'reasoning-delta':
        goOn(part, part.delta);
        break;
      case 'text-end':
      case 'reasoning-end':
        goOn(part, '');
        break;
      case 'tool-call':
      case 'tool-result':
      case 'tool-approval-request':
      case 'source':
      case 'file':
      case 'reasoning-file':
      case 'custom':
        content.push(part);
        break;
      default:
      // How the stream went, and the input of tools in pieces: it comes whole as well.
    }
  }
  const finish = parts.findLast((part) => part.type === 'finish');
  if (!finish) return null;
  const { finishReason, usage } = finish;
  return { ...extrasOf(finish), content, finishReason, usage, warnings: [] };

  function goOn(part: Piece, text: string): void {
    const at = open.get(part.id) ?? -1;
    const begun = content[at];
    if (begun?.type === 'text' || begun?.type === 'reasoning')
      content[at] = { ...begun, ...extrasOf(part), text: begun.text + text };
  }
}

type Piece = Extract<StreamPart, { type: `${'text' | 'reasoning'}-${'start' | 'delta' | 'end'}` }>;

function kindOf({ type }: Piece): 'text' | 'reasoning' {
  return type.startsWith('text') ? 'text' : 'reasoning';
}

/** What a vendor says beside it, as the signature of a thought. */
function extrasOf({ providerMetadata }: Pick<Piece, 'providerMetadata'>) {
  return providerMetadata === undefined ? {} : { providerMetadata };
}
