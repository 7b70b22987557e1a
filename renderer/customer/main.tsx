import '@fontsource-variable/inter/index.css';
import '../app/styles/tokens.css';
import './chat.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ChatPage } from './chat-page.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('chat.html has no #root');
createRoot(root).render(
  <StrictMode>
    <ChatPage />
  </StrictMode>,
);
