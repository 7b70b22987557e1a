/** Tries Lana, without a language model, on the written conversations: `npm run conversations`. */
import { parseArgs } from 'node:util';
import { Language, languages } from '../../../shared/language.ts';
import { StartFailure, startFailureText } from '../../start-failure.ts';
import { reportOf, tableOf, transcriptOf, wrongOnes } from './table.ts';
import { meetsTheBars, tryAll } from './try-all.ts';

const usage = `npm run conversations -- [--language ${languages.join('|')}] [--only WORDS] [--json]
    --language  only the conversations of that language
    --only      only those with these words in their name, word for word
    --json      one JSON object instead of the table`;

try {
  const { language, only, json, help } = readOptions(process.argv.slice(2));
  if (help) console.log(usage);
  else {
    const judged = await tryAll(language ? [language] : languages, ({ name }) => name.includes(only ?? ''));
    if (json) console.log(JSON.stringify(reportOf(judged)));
    else
      console.log(
        [only === null ? tableOf(judged) : judged.map(transcriptOf).join('\n\n'), wrongOnes(judged)].join(
          '\n\n',
        ),
      );
    if (!meetsTheBars(judged)) process.exitCode = 1;
  }
} catch (error) {
  console.error(startFailureText(error));
  process.exitCode = 1;
}

function readOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        language: { type: 'string' },
        only: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const language = Language.nullable().parse(values.language ?? null);
    return { language, only: values.only ?? null, json: values.json, help: values.help };
  } catch {
    throw new StartFailure('bad-options', usage);
  }
}
