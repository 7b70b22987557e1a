import { learningStoreContract } from '../../testing/learning-store-contract.ts';
import { createMemoryLearningStore } from './learning-store.ts';

learningStoreContract('memory', createMemoryLearningStore);
