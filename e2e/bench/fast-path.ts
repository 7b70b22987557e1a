import { statSync } from 'node:fs';
import { languages } from '../../shared/language.ts';
import { countryPacks } from '../../shared/countries/packs/index.ts';
import { openNextAction } from './next-action.ts';
import type { Accounts } from '../../backend/accounts/accounts.ts';
import type { Consultation, HeardMessage } from '../../backend/agents/consult.ts';
import type { Conversation } from '../../shared/conversation/conversation.ts';

export interface BenchModels {
  /** Files that `npm run train` wrote; null measures what Faro ships. */
  readonly intentModel: string | null;
  readonly moodModel: string | null;
}

interface Heard {
  readonly conversation: Conversation;
  readonly message: HeardMessage;
}

const now = new Date('2026-11-20T15:00:00.000Z');
const customers = { es: 'EC', 'pt-BR': 'BR', en: 'TT' } as const;
const clock = () => now;
/** Utterances that warm the machine up before any counts. */
const warmUp = 200;

/**
 * The fast path of every utterance that no classifier learned from: micro-agents, situation and suggestions, as the
 * product wires them, on the sandbox's accounts and the articles in memory. Times are milliseconds of one core, so
 * that a busy machine measures the same. The floor is what no fast path can do without: reading the account and
 * cutting the text into features. What a rep does next, which orders suggestions once it was trained, is timed beside it.
 * @returns a table to print.
 */
export async function benchFastPath(models: BenchModels): Promise<string> {
  const loads: [string, number][] = [];
  const load = async <Module>(name: string, work: () => Promise<Module>) => {
    const began = process.cpuUsage();
    const module = await work();
    loads.push([name, coreMilliseconds(began)]);
    return module;
  };
  const matters = await load(
    'own understanding',
    () => import('../../backend/agents/intent/guess-matters.ts'),
  );
  const moods = await load('mood words', () => import('../../backend/agents/mood/read-mood.ts'));
  const { intentModel, moodModel } = models;
  if (intentModel !== null) {
    await load('learned intents', async () => matters.useIntentModel(matters.readIntentModel(intentModel)));
  }
  if (moodModel !== null) {
    await load('learned moods', async () => moods.useMoodModel(moods.readMoodModel(moodModel)));
  }
  const path = await load('the rest of the fast path', openFastPath);
  const heard = await utterances(path.accounts);
  const floor = await measure(heard, path.floor);
  const whole = await measure(heard, path.whole);
  const next = await openNextAction();
  const nextFloor = await measure(next.asked, next.floor);
  const nextWhole = await measure(next.asked, next.whole);
  const files = [intentModel, moodModel].filter((file) => file !== null);
  const sizes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return [
    'milliseconds of one core     p50     p95     p99',
    rowOf('floor', floor),
    rowOf('fast path', whole),
    rowOf('next action, floor', nextFloor),
    rowOf('next action', nextWhole),
    '',
    'loading, milliseconds of one core',
    ...loads.map(([name, took]) => `${name.padEnd(26)}${number(took)}`),
    '',
    `utterances ${heard.length}, model files ${number(sizes / 1e6).trim()} MB in ${files.length}`,
  ].join('\n');
}

async function openFastPath() {
  const { createSandboxAccounts } = await import(
    '../../backend/adapters/sandbox-accounts/sandbox-accounts.ts'
  );
  const { openSqliteKnowledge } = await import('../../backend/adapters/sqlite/knowledge.ts');
  const { loadArticles } = await import('../../backend/knowledge/load-articles.ts');
  const { consult } = await import('../../backend/agents/consult.ts');
  const { situationOf } = await import('../../backend/agents/situation-of.ts');
  const { suggest } = await import('../../backend/copilot/suggest.ts');
  const { featuresOf } = await import('../../backend/agents/text-classifier/features.ts');
  const accounts = createSandboxAccounts({ clock, file: null });
  const deps = {
    accounts,
    knowledge: openSqliteKnowledge(loadArticles(), clock),
    packs: countryPacks,
    clock,
  };
  return {
    accounts,
    whole: async ({ conversation, message }: Heard) => {
      const consultation: Consultation = await consult(deps, conversation, message);
      return suggest(situationOf(conversation, consultation, deps)).length;
    },
    floor: async ({ conversation, message }: Heard) => {
      await accounts.find(conversation.accountId ?? '');
      return featuresOf(message.text).length;
    },
  };
}

/** Each as the first words of a conversation with a customer of a country that speaks so. */
async function utterances(accounts: Accounts): Promise<readonly Heard[]> {
  const { heldOut } = await import('../../backend/agents/intent/utterances/held-out.ts');
  const { linesOf } = await import('../../backend/agents/intent/utterances/utterances.ts');
  const { conversationOf, opening, says } = await import('../../backend/testing/builders.ts');
  const spoken = await Promise.all(
    languages.map(async (language) => {
      const country = customers[language];
      const [customer] = await accounts.list(country, 1);
      if (!customer) throw new RangeError(`The sandbox has no customer in ${country}`);
      const opened = opening({ country, language, accountId: customer.id, customerName: customer.name });
      return Object.values(heldOut[language])
        .flatMap(linesOf)
        .map(
          (text): Heard => ({
            conversation: conversationOf(opened, says(text)),
            message: { sequence: 2, text },
          }),
        );
    }),
  );
  return spoken.flat();
}

/** Ascending. */
async function measure<Case>(
  cases: readonly Case[],
  work: (one: Case) => Promise<number>,
): Promise<readonly number[]> {
  for (const each of cases.slice(0, warmUp)) await work(each);
  const took: number[] = [];
  for (const each of cases) {
    const began = process.cpuUsage();
    await work(each);
    took.push(coreMilliseconds(began));
  }
  return took.toSorted((one, other) => one - other);
}

function coreMilliseconds(began: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000;
}

function rowOf(name: string, took: readonly number[]): string {
  const at = (share: number) => number(took[Math.floor(took.length * share)] ?? 0);
  return `${name.padEnd(26)}${at(0.5)}${at(0.95)}${at(0.99)}`;
}

function number(value: number): string {
  return value.toFixed(2).padStart(8);
}
