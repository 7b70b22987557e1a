import { lazy, Suspense, type ReactNode } from 'react';
import { Redirect, Route, Router, Switch } from 'wouter';
import { assertNever } from '../../shared/assert-never.ts';
import { may, type Action } from '../../shared/people/permissions.ts';
import type { Role } from '../../shared/people/person.ts';
import { SignInScreen } from '../sign-in/sign-in-screen.tsx';
import { Loading } from '../ui/loading.tsx';
import { MissingPage } from './missing-page.tsx';
import { practiceBase, practising } from './practice-mode.ts';
import { useSession } from './session.ts';

const DeskScreen = lazy(() => import('../desk/desk-screen.tsx'));
const HealthScreen = lazy(() => import('../health/health-screen.tsx'));
const KnowledgeScreen = lazy(() => import('../knowledge/knowledge-screen.tsx'));
const PracticeFrame = lazy(() => import('../practice/practice-frame.tsx'));
const PracticeScreen = lazy(() => import('../practice/practice-screen.tsx'));
const WallScreen = lazy(() => import('../supervision/wall-screen.tsx'));
const SessionsScreen = lazy(() => import('../sessions/sessions-screen.tsx'));
const TrustScreen = lazy(() => import('../trust/trust-screen.tsx'));
const LearningScreen = lazy(() => import('../learning/learning-screen.tsx'));
const LoadScreen = lazy(() => import('../tower/load-screen.tsx'));
const ModelsScreen = lazy(() => import('../tower/models-screen.tsx'));
const UnionScreen = lazy(() => import('../union/union-screen.tsx'));

/** Which screen each path shows, to whom. Whoever is not signed in signs in first and comes back. */
export function Screens() {
  const person = useSession((state) => state.session?.person);
  if (!person) return <SignInScreen />;
  const allowed = (action: Action) => may(person, action);
  if (practising) return <Practising />;
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/">{homeOf(person.role)}</Route>
        <Route path="/sign-in">
          <Redirect to="/" replace />
        </Route>
        <Route path="/conversations/:id">
          {allowed('speak-to-customer') ? <DeskScreen /> : <MissingPage />}
        </Route>
        <Route path="/desk">{allowed('speak-to-customer') ? <DeskScreen /> : <MissingPage />}</Route>
        <Route path="/practice">{allowed('practise') ? <PracticeScreen /> : <MissingPage />}</Route>
        <Route path="/wall">{allowed('read-operation') ? <WallScreen /> : <MissingPage />}</Route>
        <Route path="/knowledge">{allowed('search-knowledge') ? <KnowledgeScreen /> : <MissingPage />}</Route>
        <Route path="/trust">{allowed('read-trust') ? <TrustScreen /> : <MissingPage />}</Route>
        <Route path="/learning">{allowed('read-learning') ? <LearningScreen /> : <MissingPage />}</Route>
        <Route path="/models">{allowed('read-models') ? <ModelsScreen /> : <MissingPage />}</Route>
        <Route path="/load">{allowed('read-operation') ? <LoadScreen /> : <MissingPage />}</Route>
        <Route path="/sessions">{allowed('end-sessions') ? <SessionsScreen /> : <MissingPage />}</Route>
        <Route path="/health">{allowed('read-health') ? <HealthScreen /> : <MissingPage />}</Route>
        <Route path="/union">{allowed('read-policy') ? <UnionScreen /> : <MissingPage />}</Route>
        <Route>
          <MissingPage />
        </Route>
      </Switch>
    </Suspense>
  );
}

/** The desk of a practice, under an address of its own. */
function Practising() {
  return (
    <Suspense fallback={<Loading />}>
      <Router base={practiceBase}>
        <PracticeFrame>
          <DeskScreen />
        </PracticeFrame>
      </Router>
    </Suspense>
  );
}

function homeOf(role: Role): ReactNode {
  switch (role) {
    case 'rep':
      return <DeskScreen />;
    case 'supervisor':
    case 'operations':
      return <WallScreen />;
    case 'curator':
      return <KnowledgeScreen />;
    case 'delegate':
      return <UnionScreen />;
    case 'customer':
    case 'channel':
    case 'monitor':
      return <MissingPage />;
    default:
      return assertNever(role);
  }
}
