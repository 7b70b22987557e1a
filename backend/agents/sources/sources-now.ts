import type { Conversation } from '../../../shared/conversation/conversation.ts';
import type { Source } from '../../../shared/conversation/source.ts';
import { FailureError } from '../../../shared/wire/failure.ts';
import { readStanding, type StandingDeps } from '../standing.ts';
import { effectSources, standingSources } from './standing-sources.ts';

/** What stands whatever was looked up before; without the account while the operator's systems are down. */
export async function sourcesNow(
  deps: StandingDeps,
  conversation: Conversation,
  passages: readonly Source[],
): Promise<readonly Source[]> {
  try {
    return [...standingSources(await readStanding(deps, conversation)), ...passages];
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
    return [...effectSources(conversation), ...passages];
  }
}
