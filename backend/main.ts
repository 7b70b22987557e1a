import { compose } from './compose.ts';
import { readConfig } from './config.ts';
import { exitStatusOf, startFailureText } from './start-failure.ts';

/** How long a stop may take, in milliseconds, before it is cut short. */
const longestStop = 5_000;

/** What Electron gives the processes that it starts; undefined outside of it. */
interface Electrons {
  readonly parentPort?: {
    postMessage(message: {
      readonly type: 'ready';
      readonly url: string;
      /** Where people sign in at their company: the one place that the desktop app opens for it. */
      readonly signInOrigin: string | null;
      /** Where it leaves reports of its crashes, and the one that the run before this left. */
      readonly reports: string;
      readonly lastReport: string | null;
    }): void;
  };
}

try {
  const config = readConfig(process.env);
  const faro = await compose(config);
  if (faro.lastCrash)
    console.error(`The last run did not come to its own end. Its report is ${faro.lastCrash.file}`);
  const stop = async () => {
    setTimeout(() => process.exit(1), longestStop).unref();
    await faro.close();
    process.exit(0);
  };
  const url = await faro.listen().catch(async (error: unknown) => {
    await faro.close();
    throw error;
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => void stop());
  console.log(`Ready at ${url}`);
  (process as Electrons).parentPort?.postMessage({
    type: 'ready',
    url,
    signInOrigin: config.signIn.kind === 'openid' ? new URL(config.signIn.issuer).origin : null,
    reports: faro.reports,
    lastReport: faro.lastCrash?.file ?? null,
  });
} catch (error) {
  console.error(`Faro cannot start. ${startFailureText(error)}`);
  process.exit(exitStatusOf(error));
}
