import { existsSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { FailureError } from '../../shared/wire/failure.ts';
import { failureOf, statusOf } from './failures.ts';

/** What no screen lives under. */
const machinePaths = /^\/(api|socket\.io|healthz|readyz|metrics)(\/|$)/;

/**
 * Serves the built screens: files as they are, the customer's page at `/chat`, and the desk at `/` and at every
 * other path that a browser opens. Everything else is answered with `unknown-route`.
 */
export async function serveScreens(app: FastifyInstance, folder: string): Promise<void> {
  const built = existsSync(join(folder, 'index.html'));
  if (built) {
    await app.register(fastifyStatic, {
      root: folder,
      cacheControl: false,
      dotfiles: 'ignore',
      setHeaders: (reply, path) => {
        void reply.header('cache-control', caching(folder, path));
      },
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    if (built && isScreen(request)) {
      const page = pathOf(request) === '/chat' ? 'chat.html' : 'index.html';
      return reply.sendFile(page);
    }
    const failure = failureOf(unknownRoute(request, built));
    return reply.status(statusOf(failure)).send({ ok: false, failure });
  });
}

/** The build names assets by what is in them; pages are asked for anew each time. */
function caching(folder: string, path: string): string {
  const isAsset = path.startsWith(join(folder, 'assets') + sep);
  return isAsset ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function isScreen(request: FastifyRequest): boolean {
  const path = pathOf(request);
  return ['GET', 'HEAD'].includes(request.method) && extname(path) === '' && !machinePaths.test(path);
}

function pathOf({ url }: FastifyRequest): string {
  return url.split('?')[0] ?? url;
}

function unknownRoute(request: FastifyRequest, built: boolean): FailureError {
  const missing = !built && isScreen(request) ? ' The screens are not built: run npm run build.' : '';
  return new FailureError(
    'unknown-route',
    `There is nothing at ${request.method} ${pathOf(request)}.${missing}`,
  );
}
