import { knowledgeStoreContract } from '../../testing/knowledge-store-contract.ts';
import { createMemoryKnowledgeStore } from './knowledge-store.ts';

knowledgeStoreContract('memory', createMemoryKnowledgeStore);
