/** Builds what changed since the last build, for the scripts that serve it. */
import { buildWhereNeeded } from './build.ts';
import { root } from './paths.ts';

try {
  buildWhereNeeded(root);
} catch (failure) {
  console.error((failure as Error).message);
  process.exitCode = 1;
}
