import { peopleStoreContract } from '../../testing/people-store-contract.ts';
import { createMemoryPeopleStore } from './people-store.ts';

peopleStoreContract('memory', createMemoryPeopleStore);
