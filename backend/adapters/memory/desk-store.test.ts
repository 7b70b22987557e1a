import { deskStoreContract } from '../../testing/desk-store-contract.ts';
import { createMemoryDeskStore } from './desk-store.ts';

deskStoreContract('memory', createMemoryDeskStore);
