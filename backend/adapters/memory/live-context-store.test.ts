import { liveContextContract } from '../../testing/live-context-contract.ts';
import { createMemoryLiveContextStore } from './live-context-store.ts';

liveContextContract('The memory', async (clock) => createMemoryLiveContextStore(clock));
