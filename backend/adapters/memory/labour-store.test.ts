import { labourStoreContract } from '../../testing/labour-store-contract.ts';
import { createMemoryLabourStore } from './labour-store.ts';

labourStoreContract('memory', createMemoryLabourStore);
