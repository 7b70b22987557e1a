import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { errorCode } from '../error-code.ts';
import { StartFailure } from '../start-failure.ts';

/** A row, and the number of its line, from 1. */
export type Row<Fields> = Fields & { readonly line: number };

const newline = 10;
const shownOfLine = 60;

/**
 * The rows of a JSON Lines file (UTF-8). Blank lines are passed over, and so are fields that `schema` does not name.
 * @throws StartFailure `file-missing`, `file-unreadable`, `empty-file`, or `broken-line` with the first such line.
 */
export async function readRows<Schema extends z.ZodObject>(
  path: string,
  schema: Schema,
): Promise<readonly Row<z.infer<Schema>>[]> {
  const rows: Row<z.infer<Schema>>[] = [];
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (const [index, bytes] of linesOf(await bytesOf(path)).entries()) {
    const line = index + 1;
    const text = decoded(decoder, bytes) ?? refuseLine(path, line, 'it is not UTF-8');
    if (text.trim() === '') continue;
    const parsed = schema.safeParse(parseJson(text, path, line));
    if (!parsed.success) refuseLine(path, line, reasonOf(parsed.error));
    rows.push({ ...parsed.data, line });
  }
  if (rows.length === 0) throw new StartFailure('empty-file', `${path} holds no rows.`);
  return rows;
}

/** @throws StartFailure always: `broken-line`, or the code given, with the file, the line and the reason. */
export function refuseLine(path: string, line: number, reason: string, code = 'broken-line'): never {
  throw new StartFailure(code, `${path}, line ${line}: ${reason}.`);
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw new StartFailure('file-missing', `There is no file ${path}.`);
    throw new StartFailure(
      'file-unreadable',
      `${path} cannot be read (${errorCode(error) ?? String(error)}).`,
    );
  }
}

function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(newline, from);
    const to = end < 0 ? bytes.length : end;
    lines.push(bytes.subarray(from, to));
    from = to + 1;
  }
  return lines;
}

function decoded(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function parseJson(text: string, path: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuseLine(path, line, `it is not JSON: ${shown(text)}`);
  }
}

function reasonOf({ issues }: z.ZodError): string {
  return issues
    .map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message))
    .join('; ');
}

function shown(text: string): string {
  return text.length > shownOfLine ? `${text.slice(0, shownOfLine)}…` : text;
}
