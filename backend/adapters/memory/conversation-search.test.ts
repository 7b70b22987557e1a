import { conversationSearchContract } from '../../testing/conversation-search-contract.ts';
import { createMemoryConversationSearch } from './conversation-search.ts';

conversationSearchContract('memory', createMemoryConversationSearch);
