import { snippetStoreContract } from '../../testing/snippet-store-contract.ts';
import { createMemorySnippetStore } from './snippet-store.ts';

snippetStoreContract('memory', createMemorySnippetStore);
