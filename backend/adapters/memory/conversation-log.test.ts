import { conversationLogContract } from '../../testing/conversation-log-contract.ts';
import { createMemoryConversationLog } from './conversation-log.ts';

conversationLogContract('memory', createMemoryConversationLog);
