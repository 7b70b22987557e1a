/** Measures Faro's own code on a file of rows: `npm run evaluate -- TASK --test FILE`. */
import { startFailureText } from '../start-failure.ts';
import { evaluate } from './evaluate.ts';
import { tasks } from './tasks/index.ts';

try {
  console.log(await evaluate(process.argv.slice(2), tasks, (line) => console.error(line)));
} catch (error) {
  console.error(startFailureText(error));
  process.exitCode = 1;
}
