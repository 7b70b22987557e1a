import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, type ReactNode } from 'react';
import { FailureError } from '../../shared/wire/failure.ts';
import { useLiveConnection } from '../live/use-live-connection.ts';
import { useLeaving } from './sign-out.ts';
import { mantineVariables, theme } from './theme.ts';

const SignOutDialog = lazy(() => import('./sign-out-dialog.tsx'));

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      /** As long as a conversation stays live: a query that nobody looks at holds all that its function saw. */
      gcTime: 60_000,
      /** What the backend refused it refuses again; what it did not answer may yet be answered. */
      retry: (count, error) => !(error instanceof FailureError) && count < 3,
    },
  },
});

export function Providers({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={mantineVariables} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <Live>{children}</Live>
        <Leaving />
      </QueryClientProvider>
    </MantineProvider>
  );
}

function Live({ children }: { readonly children: ReactNode }) {
  useLiveConnection();
  return children;
}

function Leaving() {
  const isAsked = useLeaving((state) => state.isAsked);
  return <Suspense fallback={null}>{isAsked ? <SignOutDialog /> : null}</Suspense>;
}
