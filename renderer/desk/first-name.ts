/** What somebody is called by: the first word of their name. */
export function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
