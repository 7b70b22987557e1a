import { routingStoreContract } from '../../testing/routing-store-contract.ts';
import { createMemoryRoutingStore } from './routing-store.ts';

routingStoreContract('memory', createMemoryRoutingStore);
