import { turnQueueContract } from '../../testing/turn-queue-contract.ts';
import { createMemoryTurnQueue } from './turn-queue.ts';

turnQueueContract('memory', createMemoryTurnQueue);
