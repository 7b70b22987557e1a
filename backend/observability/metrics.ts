import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { ConversationEvent } from '../../shared/conversation/event.ts';
import { countryCodes } from '../../shared/countries/country.ts';
import type { Health } from '../../shared/health.ts';
import { shedOrder, type LoadNow } from '../../shared/load.ts';
import { protocolVersion } from '../../shared/wire/protocol.ts';
import type { TurnQueueFigures } from '../agents/turn-queue.ts';
import type { Appended } from '../conversations/conversation-log.ts';

/** What is looked up when somebody asks, rather than counted as it happens. */
export interface MetricsNow {
  readonly open: readonly Pick<Conversation, 'country' | 'owner'>[];
  readonly turns: TurnQueueFigures;
  readonly load: Pick<LoadNow, 'shed' | 'words' | 'refused'>;
  readonly sockets: number;
  readonly health: Health;
}

export interface Metrics {
  /** An append of this process, and the milliseconds that it took; null for one that threw. */
  appended(conversationId: string, appended: Appended | null, milliseconds: number): void;
  /** Milliseconds from an event's arrival at a screen until it was painted. */
  painted(milliseconds: number): void;
  /** All of it in Prometheus' text format. */
  text(now: MetricsNow): Promise<string>;
}

/** Seconds, from a fast disk to a model that thinks long. */
const short = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5];
const long = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 45];

/**
 * What Prometheus reads of this process. Labels are closed lists: countries, models, outcomes, micro-agents. No
 * label names a person, a customer or a conversation, and no figure is about one; the labour policy forbids it.
 */
export function createMetrics(version: string): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const counters = countersIn(register);
  const gauges = gaugesIn(register);
  gauges.build.set({ version, protocol: String(protocolVersion) }, 1);
  /** When the customer's last message was made durable, by the conversation whose fast path still runs. */
  const heardAt = new Map<string, number>();

  function count(conversationId: string, event: ConversationEvent): void {
    counters.events.inc({ type: event.type });
    switch (event.type) {
      case 'message-received':
        heardAt.set(conversationId, performance.now());
        return;
      case 'mood-read': {
        const heard = heardAt.get(conversationId);
        if (heard !== undefined) counters.fastPath.observe((performance.now() - heard) / 1_000);
        heardAt.delete(conversationId);
        return;
      }
      case 'agent-reported':
        counters.agents.observe({ agent: event.agent }, event.milliseconds / 1_000);
        return;
      case 'turn-ended':
        counters.turns.observe({ outcome: event.outcome }, event.milliseconds / 1_000);
        return;
      case 'model-called': {
        const { model, outcome, tokensIn, tokensOut, microUsd, milliseconds } = event;
        counters.modelCalls.observe({ model, outcome }, milliseconds / 1_000);
        counters.tokens.inc({ model, direction: 'in' }, tokensIn);
        counters.tokens.inc({ model, direction: 'out' }, tokensOut);
        counters.cost.inc({ model }, (microUsd ?? 0) / 1_000_000);
        return;
      }
      case 'conversation-closed':
        heardAt.delete(conversationId);
        return;
      default:
    }
  }

  return {
    appended(conversationId, appended, milliseconds) {
      counters.appends.observe({ outcome: appended?.outcome ?? 'failed' }, milliseconds / 1_000);
      if (appended?.outcome !== 'appended') return;
      for (const event of appended.events) count(conversationId, event);
    },
    painted: (milliseconds) => counters.paints.observe(milliseconds / 1_000),
    text(now) {
      lookAt(gauges, now);
      return register.metrics();
    },
  };
}

function countersIn(register: Registry) {
  const registers = [register];
  return {
    appends: new Histogram({
      name: 'faro_append_seconds',
      help: 'Appends to the log until they were durable',
      labelNames: ['outcome'] as const,
      buckets: short,
      registers,
    }),
    events: new Counter({
      name: 'faro_events_total',
      help: 'Events on record',
      labelNames: ['type'] as const,
      registers,
    }),
    fastPath: new Histogram({
      name: 'faro_fast_path_seconds',
      help: 'From a customer’s durable message to what the micro-agents found in it, on record',
      buckets: short,
      registers,
    }),
    agents: new Histogram({
      name: 'faro_agent_seconds',
      help: 'Micro-agents, waiting for each other included',
      labelNames: ['agent'] as const,
      buckets: short,
      registers,
    }),
    turns: new Histogram({
      name: 'faro_turn_seconds',
      help: 'Turns of Lana from their beginning to their end',
      labelNames: ['outcome'] as const,
      buckets: long,
      registers,
    }),
    modelCalls: new Histogram({
      name: 'faro_model_call_seconds',
      help: 'Calls of models',
      labelNames: ['model', 'outcome'] as const,
      buckets: long,
      registers,
    }),
    tokens: new Counter({
      name: 'faro_model_tokens_total',
      help: 'Tokens that models took in and gave out',
      labelNames: ['model', 'direction'] as const,
      registers,
    }),
    cost: new Counter({
      name: 'faro_model_cost_dollars_total',
      help: 'What calls of models cost as far as their price is known, in US dollars',
      labelNames: ['model'] as const,
      registers,
    }),
    paints: new Histogram({
      name: 'faro_paint_seconds',
      help: 'From the arrival of events at a screen until they were painted, of the messages that are traced',
      buckets: short,
      registers,
    }),
  };
}

function gaugesIn(register: Registry) {
  const registers = [register];
  return {
    build: new Gauge({
      name: 'faro_build_info',
      help: 'The version that runs',
      labelNames: ['version', 'protocol'] as const,
      registers,
    }),
    open: new Gauge({
      name: 'faro_conversations_open',
      help: 'Conversations that are not closed',
      labelNames: ['country'] as const,
      registers,
    }),
    queue: new Gauge({
      name: 'faro_queue_length',
      help: 'Conversations that wait for a person',
      labelNames: ['country'] as const,
      registers,
    }),
    turns: new Gauge({
      name: 'faro_turns',
      help: 'Turns of Lana that run and that wait',
      labelNames: ['state'] as const,
      registers,
    }),
    shed: new Gauge({
      name: 'faro_shed',
      help: '1 for what is given up now because there is more to do than can be done',
      labelNames: ['what'] as const,
      registers,
    }),
    words: new Gauge({
      name: 'faro_words_waiting',
      help: 'Words on record that the fast path has not looked at yet',
      registers,
    }),
    refused: new Gauge({
      name: 'faro_requests_refused',
      help: 'Requests that were asked to come again since the start: there was no room',
      registers,
    }),
    sockets: new Gauge({ name: 'faro_sockets', help: 'Open lines of screens', registers }),
    parts: new Gauge({
      name: 'faro_part_well',
      help: '1 for a part that is well, 0.5 for one that is impaired, 0 for one that is down',
      labelNames: ['part', 'name'] as const,
      registers,
    }),
  };
}

function lookAt(
  gauges: ReturnType<typeof gaugesIn>,
  { open, turns, load, sockets, health }: MetricsNow,
): void {
  for (const country of countryCodes) {
    const there = open.filter((conversation) => conversation.country === country);
    gauges.open.set({ country }, there.length);
    gauges.queue.set({ country }, there.filter(({ owner }) => owner.kind === 'queue').length);
  }
  gauges.turns.set({ state: 'running' }, turns.running);
  gauges.turns.set({ state: 'waiting' }, turns.waiting);
  for (const what of shedOrder) gauges.shed.set({ what }, load.shed.includes(what) ? 1 : 0);
  gauges.words.set(load.words.waiting);
  gauges.refused.set(load.refused);
  gauges.sockets.set(sockets);
  gauges.parts.reset();
  for (const { part, name, state } of health.parts) gauges.parts.set({ part, name }, wellness[state]);
}

const wellness = { well: 1, impaired: 0.5, down: 0 } as const;
