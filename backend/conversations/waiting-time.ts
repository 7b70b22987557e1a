import type { Conversation } from '../../shared/conversation/conversation.ts';
import type { CountryCode } from '../../shared/countries/country.ts';
import type { WaitingTime } from '../../shared/wire/routes/web-chat.ts';

/** The last waits that count, and how few are too few to say anything. */
const lastWaits = 20;
const fewestWaits = 3;

/** How many customers of a country wait for a person, and how long those waited whom somebody took. */
export function waitingTime(open: readonly Conversation[], country: CountryCode): WaitingTime {
  const ofCountry = open.filter((conversation) => conversation.country === country);
  const waits = ofCountry
    .flatMap(waitsIn)
    .toSorted((one, other) => one.until - other.until)
    .slice(-lastWaits)
    .map(({ seconds }) => seconds);
  return {
    waiting: ofCountry.filter(({ handOver }) => handOver !== null).length,
    seconds: waits.length < fewestWaits ? null : median(waits),
  };
}

/** Each time that a person accepted this conversation: when, and after how many seconds in the queue. */
function waitsIn({ transcript }: Conversation): readonly { until: number; seconds: number }[] {
  let since: number | null = null;
  return transcript.flatMap((line) => {
    if (line.kind !== 'happening' || line.event.type !== 'owner-changed') return [];
    const at = Date.parse(line.at);
    if (line.event.because === 'queued') since ??= at;
    if (line.event.because !== 'accepted' || since === null) return [];
    const wait = { until: at, seconds: Math.round((at - since) / 1_000) };
    since = null;
    return [wait];
  });
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)] ?? 0;
  const high = sorted[Math.ceil(middle)] ?? 0;
  return Math.round((low + high) / 2);
}
