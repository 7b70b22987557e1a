import { eventsOf, type HeldConversation } from './hold-conversation.ts';
import type { Fault } from './judge.ts';

/** A conversation with what was found wrong in it. */
export interface Judged {
  readonly held: HeldConversation;
  readonly faults: readonly Fault[];
}

/** What a row of the table counts. */
export interface Counts {
  readonly conversations: number;
  readonly asTheyShould: number;
  /** Messages of the customer, all together. */
  readonly messages: number;
  readonly passedOn: Readonly<Record<string, number>>;
  readonly repliesHeld: number;
  /** Conversations in which Lana stated a wrong amount, and in which she went in circles. */
  readonly wrongAmounts: number;
  readonly loops: number;
}

export function countUp(judged: readonly Judged[]): Counts {
  const reasons = judged.flatMap(({ held }) =>
    eventsOf(held.events, 'hand-over-requested').map(({ reason }) => reason),
  );
  const withFault = (name: Fault['fault']) =>
    judged.filter(({ faults }) => faults.some(({ fault }) => fault === name)).length;
  return {
    conversations: judged.length,
    asTheyShould: judged.filter(({ faults }) => faults.length === 0).length,
    messages: judged.reduce((sum, { held }) => sum + held.exchanges.length, 0),
    passedOn: Object.fromEntries(
      [...Map.groupBy(reasons, (reason) => reason)].map(([reason, all]) => [reason, all.length]),
    ),
    repliesHeld: judged.reduce((sum, { held }) => sum + held.conversation.repliesHeld, 0),
    wrongAmounts: withFault('amount'),
    loops: withFault('loop'),
  };
}

const columns = [
  '',
  'held',
  'well',
  'share',
  'messages',
  'passed on',
  'replies held',
  'amounts',
  'loops',
] as const;

/** The table by language and kind, with a total for each language and one for all. */
export function tableOf(judged: readonly Judged[]): string {
  const rows: (readonly string[])[] = [columns];
  for (const [language, ofLanguage] of Map.groupBy(judged, ({ held }) => held.language)) {
    for (const [kind, ofKind] of Map.groupBy(ofLanguage, ({ held }) => held.written.kind))
      rows.push(rowOf(`${language} ${kind}`, ofKind));
    rows.push(rowOf(`${language} all`, ofLanguage));
  }
  rows.push(rowOf('all', judged));
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    )
    .join('\n');
}

function rowOf(name: string, judged: readonly Judged[]): readonly string[] {
  const { conversations, asTheyShould, messages, passedOn, repliesHeld, wrongAmounts, loops } =
    countUp(judged);
  const handed = Object.entries(passedOn).map(([reason, count]) => `${reason} ${count}`);
  return [
    name,
    String(conversations),
    String(asTheyShould),
    `${((100 * asTheyShould) / conversations).toFixed(0)} %`,
    (messages / conversations).toFixed(1),
    handed.join(', ') || '-',
    String(repliesHeld),
    String(wrongAmounts),
    String(loops),
  ];
}

/** Those that went wrong, each with why. */
export function wrongOnes(judged: readonly Judged[]): string {
  return judged
    .filter(({ faults }) => faults.length > 0)
    .map(({ held, faults }) =>
      [nameOf(held), ...faults.map(({ fault, why }) => `    ${fault}: ${why}`)].join('\n'),
    )
    .join('\n');
}

/** All of it as data, for another program. */
export function reportOf(judged: readonly Judged[]) {
  const languages = Map.groupBy(judged, ({ held }) => held.language);
  return {
    all: countUp(judged),
    languages: Object.fromEntries([...languages].map(([language, own]) => [language, countUp(own)])),
    wrong: judged
      .filter(({ faults }) => faults.length > 0)
      .map(({ held: { language, written, exchanges }, faults }) => ({
        language,
        kind: written.kind,
        name: written.name,
        faults,
        transcript: exchanges.map(({ says, reply }) => ({ says, reply })),
      })),
  };
}

/** The words of a conversation; the customer's after `>`, Lana's after `<`. */
export function transcriptOf({ held }: Judged): string {
  const lines = held.exchanges.flatMap(({ says, reply }) => [`    > ${says}`, `    < ${reply}`]);
  return [nameOf(held), ...lines].join('\n');
}

function nameOf({ language, written }: HeldConversation): string {
  return `${language} · ${written.kind} · ${written.name} (${written.accountId})`;
}
