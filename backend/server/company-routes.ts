import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { FailureError } from '../../shared/wire/failure.ts';
import type { WayIn } from '../people/way-in.ts';

/** Where the company's sign-in sends browsers back to, and where it says that a session is over. */
export const returnPath = '/api/session/company/callback';
export const logoutPath = '/api/session/company/logout';

/** Longest logout token, in bytes. */
const longestToken = 16_384;
const LogoutForm = z.object({ logout_token: z.string().min(1) });
const isPublic = { guarded: { guard: 'public' } } as const;

/** What the company's provider asks of Faro, as its protocol has it: no JSON, and nobody's session. */
export function registerCompanyRoutes(app: FastifyInstance, wayIn: WayIn): void {
  if (wayIn.kind === 'local') return;
  const { company } = wayIn;
  app.get(returnPath, { config: isPublic }, async (request, reply) => {
    const fragment = await company.comeBack(new URL(request.url, 'http://127.0.0.1').search);
    return reply.header('cache-control', 'no-store').redirect(`/sign-in#${fragment}`, 303);
  });
  void app.register(async (scope) => {
    const form = 'application/x-www-form-urlencoded';
    scope.addContentTypeParser(form, { parseAs: 'string', bodyLimit: longestToken }, (_request, body, done) =>
      done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    scope.post(logoutPath, { config: isPublic }, async (request, reply) => {
      void reply.header('cache-control', 'no-store');
      try {
        await company.hearLogout(LogoutForm.parse(request.body).logout_token);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        return reply.status(400).send({ error: 'invalid_request', error_description: error.message });
      }
      return reply.status(200).send();
    });
  });
}

/** A notice that is not the company's: section 2.8 of OpenID Connect Back-Channel Logout 1.0 answers it with 400. */
function isRefusal(error: unknown): error is FailureError {
  return error instanceof FailureError && error.failure.code === 'sign-in-refused';
}
