/** The folder that `--user-data-dir=` names: a spec gives each run its own. */
export function userDataFolder(): string {
  const flag = '--user-data-dir=';
  const given = process.argv.find((argument) => argument.startsWith(flag));
  if (given === undefined) throw new Error(`The stand-in needs ${flag}FOLDER.`);
  return given.slice(flag.length);
}
