import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/index.css';
import { findBackend } from './bridge.ts';
import { startTexts } from './i18n/i18n.ts';
import { keepFocus } from './keep-focus.ts';
import { OutdatedBanner } from './outdated-banner.tsx';
import { Providers } from './providers.tsx';
import { Screens } from './screens.tsx';

const root = document.querySelector('#root');
if (!root) throw new Error('index.html has no #root');

await Promise.all([findBackend(), startTexts()]);
keepFocus();
createRoot(root).render(
  <StrictMode>
    <Providers>
      <Screens />
      <OutdatedBanner />
    </Providers>
  </StrictMode>,
);
