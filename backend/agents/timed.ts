import type { AgentName } from '../../shared/conversation/event.ts';
import type { LocalText } from '../../shared/language.ts';
import { FailureError } from '../../shared/wire/failure.ts';
import { span } from '../observability/span.ts';
import type { Asked, Finding } from './agent.ts';

/** What a micro-agent did and for how long, by the machine's own clock. */
export interface Timed<Data> {
  readonly agent: AgentName;
  readonly startedAt: string;
  /** Fractional, from `startedAt`, waiting for others included. */
  readonly milliseconds: number;
  readonly finding: string;
  readonly read: readonly string[];
  /** Null when the agent failed. */
  readonly data: Data | null;
}

const failures = {
  unavailable: {
    es: 'sistemas del operador fuera de alcance',
    'pt-BR': 'sistemas da operadora fora de alcance',
    en: "the operator's systems are out of reach",
  },
  unpriced: {
    es: 'el plan del cliente no está en la lista de precios',
    'pt-BR': 'o plano do cliente não está na lista de preços',
    en: "the customer's plan is not in the price list",
  },
  noKnowledge: {
    es: 'base de conocimiento fuera de alcance',
    'pt-BR': 'base de conhecimento fora de alcance',
    en: 'the knowledge base is out of reach',
  },
  unknown: { es: 'cuenta desconocida', 'pt-BR': 'conta desconhecida', en: 'unknown account' },
  broken: { es: 'no pudo responder', 'pt-BR': 'não pôde responder', en: 'could not answer' },
} as const satisfies Record<string, LocalText>;

/** Runs one agent and measures it; an agent that fails has the failure as its finding. */
export async function timed<Data>(
  agent: AgentName,
  { conversation: { language } }: Asked,
  work: () => Promise<Finding<Data>>,
  clock: () => Date,
): Promise<Timed<Data>> {
  const startedAt = clock().toISOString();
  const began = performance.now();
  const [settled] = await Promise.allSettled([span('agent', { agent }, work)]);
  const milliseconds = performance.now() - began;
  const found =
    settled.status === 'fulfilled'
      ? settled.value
      : { finding: failureOf(settled.reason)[language], read: [], data: null };
  return { agent, startedAt, milliseconds, ...found };
}

function failureOf(error: unknown): LocalText {
  if (!(error instanceof FailureError)) return failures.broken;
  if (error.failure.code === 'accounts-unavailable') return failures.unavailable;
  if (error.failure.code === 'knowledge-unavailable') return failures.noKnowledge;
  if (error.failure.code === 'plan-not-in-price-list') return failures.unpriced;
  return error.failure.code === 'unknown-account' ? failures.unknown : failures.broken;
}
