import { generateText, isStepCount, streamText, tool } from 'ai';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Move, UsedTool } from '../../playbooks/move.ts';
import { nextMove } from '../../playbooks/next-move.ts';
import type { Situation } from '../../playbooks/situation.ts';
import { tools, toolNames, type ToolCall } from '../../agents/tool-catalogue.ts';
import { foreseenOutcome } from '../../playbooks/foreseen-outcome.ts';
import { hearing, situationFor, testDay } from '../../testing/situations.ts';
import { createSandboxAccounts } from '../sandbox-accounts/sandbox-accounts.ts';
import { createEmbeddedModel } from './embedded-model.ts';

const accounts = createSandboxAccounts({ clock: () => new Date(`${testDay}T15:00:00.000Z`), file: null });
const daniel = situationFor(await accounts.find('EC-1001'));

/** Beside the prompt, as the caller of a turn passes it. */
function beside(situation: Situation) {
  return { faro: { situation } } as unknown as NonNullable<
    Parameters<typeof generateText>[0]['providerOptions']
  >;
}

/** The tools of a turn, answering as they would; each call is kept. */
function toolsOf(situation: Situation, calls: ToolCall[]) {
  const entries = toolNames.map((name) => [
    name,
    tool({
      description: tools[name].description,
      inputSchema: tools[name].input as z.ZodType<ToolCall['input']>,
      execute: async (input) => {
        const call = { tool: name, input } as ToolCall;
        calls.push(call);
        return foreseenOutcome(call, situation, null);
      },
    }),
  ]);
  return Object.fromEntries(entries);
}

describe('behind generateText and streamText', () => {
  const situation = hearing(daniel, 'quiero cancelar');

  test('a turn runs its tools, in parallel where they go together, and then speaks', async () => {
    const calls: ToolCall[] = [];
    const { text, steps } = await generateText({
      model: createEmbeddedModel({ nextMove }),
      prompt: 'quiero cancelar',
      tools: toolsOf(situation, calls),
      stopWhen: isStepCount(8),
      providerOptions: beside(situation),
    });
    expect(steps[0]?.toolCalls.map(({ toolName }) => toolName)).toEqual([
      'read_account',
      'list_plans',
      'note_progress',
    ]);
    expect(calls.map((call) => call.tool)).toContain('register_cancellation');
    expect(text).toContain('¿qué cambió');
  });

  test('the same turn streams word by word', async () => {
    const answer = streamText({
      model: createEmbeddedModel({ nextMove, pace: 1 }),
      prompt: 'quiero cancelar',
      tools: toolsOf(situation, []),
      stopWhen: isStepCount(8),
      providerOptions: beside(situation),
    });
    const words: string[] = [];
    for await (const part of answer.stream) if (part.type === 'text-delta') words.push(part.text);
    expect(words.length).toBeGreaterThan(20);
    expect(words.join('')).toContain('¿qué cambió');
    expect(words.join('')).toBe((await answer.finalStep).text);
  });
});

/** A model that only looks at what it is asked. */
function asked(situation: Situation, prompt: Parameters<typeof generateText>[0]['messages']) {
  const seen: (readonly UsedTool[])[] = [];
  const model = createEmbeddedModel({
    nextMove: (_, used): Move => {
      seen.push(used);
      return { kind: 'say', text: 'Listo.' };
    },
  });
  return {
    seen,
    run: () => generateText({ model, messages: prompt ?? [], providerOptions: beside(situation) }),
  };
}

describe('what it makes of a prompt', () => {
  const used = [
    {
      role: 'assistant' as const,
      content: [
        { type: 'tool-call' as const, toolCallId: 'a', toolName: 'send_bill', input: { billId: 'b-1' } },
      ],
    },
    {
      role: 'tool' as const,
      content: [
        {
          type: 'tool-result' as const,
          toolCallId: 'a',
          toolName: 'send_bill',
          output: { type: 'json' as const, value: { ok: true, result: { sentTo: 'd•••@example.com' } } },
        },
      ],
    },
  ];

  test('tools used before the customer spoke belong to an earlier turn', async () => {
    const { seen, run } = asked(daniel, [
      { role: 'user', content: 'copia' },
      ...used,
      { role: 'user', content: 'gracias' },
    ]);
    await run();
    expect(seen).toEqual([[]]);
  });

  test('a note of Faro itself does not begin a new turn', async () => {
    const note = { role: 'user' as const, content: '<faro>Answer again.</faro>' };
    const { seen, run } = asked(daniel, [{ role: 'user', content: 'copia' }, ...used, note]);
    await run();
    expect(seen[0]).toEqual([
      {
        tool: 'send_bill',
        input: { billId: 'b-1' },
        outcome: { ok: true, result: { sentTo: 'd•••@example.com' } },
      },
    ]);
  });

  test('a tool that broke is a failed outcome', async () => {
    const [call] = used;
    const output = { type: 'error-text' as const, value: 'boom' };
    const broke = {
      role: 'tool' as const,
      content: [{ type: 'tool-result' as const, toolCallId: 'a', toolName: 'send_bill', output }],
    };
    const { seen, run } = asked(daniel, [{ role: 'user', content: 'copia' }, ...(call ? [call] : []), broke]);
    await run();
    expect(seen[0]?.[0]?.outcome).toMatchObject({ ok: false, code: 'tool-failed' });
  });

  test('a call without a situation says what is missing', async () => {
    const model = createEmbeddedModel({ nextMove });
    await expect(generateText({ model, prompt: 'hola', maxRetries: 0 })).rejects.toThrow(
      'providerOptions.faro.situation',
    );
  });
});

describe('when the turn is ended', () => {
  const situation = hearing(daniel, 'hola');

  test('an ended call does not begin', async () => {
    const model = createEmbeddedModel({ nextMove });
    const call = generateText({
      model,
      prompt: 'hola',
      providerOptions: beside(situation),
      abortSignal: AbortSignal.abort(),
      maxRetries: 0,
    });
    await expect(call).rejects.toThrow(/abort/i);
  });

  test('a stream stops at the word it had come to', async () => {
    const turn = new AbortController();
    const { stream } = await createEmbeddedModel({ nextMove, pace: 1 }).doStream({
      prompt: [{ role: 'user', content: [{ type: 'text', text: 'hola' }] }],
      providerOptions: beside(situation),
      abortSignal: turn.signal,
    });
    const reading = async () => {
      let words = 0;
      for await (const part of stream) {
        if (part.type === 'text-delta' && ++words === 2) turn.abort();
      }
    };
    await expect(reading()).rejects.toThrow(/abort/i);
  });
});
