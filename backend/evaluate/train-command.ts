/** Learns from a company's own texts: `npm run train -- intent --train FILE --out FILE`. */
import { startFailureText } from '../start-failure.ts';
import { train } from './train.ts';

try {
  console.log(await train(process.argv.slice(2), (line) => console.error(line)));
} catch (error) {
  console.error(startFailureText(error));
  process.exitCode = 1;
}
