import type { Pages } from './pages.ts';

/** A value of a record; a BLOB or a REAL is none that Faro's tables hold. */
export type Value = string | number | null;

/** A row of a table, or an entry of an index or of a table without row ids. */
export interface StoredRecord {
  readonly of: 'table' | 'index';
  readonly values: readonly Value[];
}

/** The pages that hold records: leaves of tables, and leaves and inner pages of indexes. */
const kinds: ReadonlyMap<number, { readonly of: StoredRecord['of']; readonly pointers: number }> = new Map([
  [0x0d, { of: 'table', pointers: 8 }],
  [0x0a, { of: 'index', pointers: 8 }],
  [0x02, { of: 'index', pointers: 12 }],
]);

/** Bytes before the page header of the first page. */
const fileHeader = 100;

/**
 * Every record that can still be read, page by page and whatever the tree above it has come to. What is torn is left
 * out; that what is left means something is for the caller to see.
 *
 * @see https://www.sqlite.org/fileformat2.html#b_tree_pages
 */
export function* readRecords(pages: Pages): Generator<StoredRecord> {
  for (let number = 1; number <= pages.count; number += 1) {
    const page = pages.page(number);
    if (!page) continue;
    const start = number === 1 ? fileHeader : 0;
    const kind = kinds.get(page.readUInt8(start));
    if (!kind) continue;
    const cells = page.readUInt16BE(start + 3);
    const first = start + kind.pointers;
    for (let index = 0; index < cells && first + 2 * index + 2 <= page.length; index += 1) {
      const values = attempt(() => {
        const at = page.readUInt16BE(first + 2 * index) + (kind.pointers === 12 ? 4 : 0);
        return valuesOf(payloadOf(pages, page, at, kind.of));
      });
      if (values) yield { of: kind.of, values };
    }
  }
}

/** Null for bytes that are no record: whatever is read beyond their end throws. */
function attempt<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** A variable-length integer, and where the next byte is. @throws RangeError at the end of the bytes. */
function varint(bytes: Buffer, start: number): readonly [number, number] {
  let value = 0n;
  for (let index = 0; index < 9; index += 1) {
    const byte = bytes.readUInt8(start + index);
    if (index === 8) return [Number((value << 8n) | BigInt(byte)), start + 9];
    value = (value << 7n) | BigInt(byte & 0x7f);
    if (byte < 0x80) return [Number(value), start + index + 1];
  }
  throw new RangeError('A varint has at most nine bytes');
}

/** The whole payload of a cell, with what its page had no room for. */
function payloadOf(pages: Pages, page: Buffer, start: number, of: StoredRecord['of']): Buffer {
  const [length, afterLength] = varint(page, start);
  const at = of === 'table' ? varint(page, afterLength)[1] : afterLength;
  const local = localBytes(length, pages.usable, of);
  const parts = [slice(page, at, local)];
  let left = length - local;
  let next = left > 0 ? page.readUInt32BE(at + local) : 0;
  while (left > 0) {
    const overflow = pages.page(next);
    if (!overflow) throw new RangeError('A page of the payload is gone');
    const here = Math.min(left, pages.usable - 4);
    parts.push(slice(overflow, 4, here));
    left -= here;
    next = overflow.readUInt32BE(0);
  }
  return Buffer.concat(parts);
}

/** Bytes of a payload that stand in the cell itself. */
function localBytes(length: number, usable: number, of: StoredRecord['of']): number {
  const most = of === 'table' ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
  if (length <= most) return length;
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const filling = least + ((length - least) % (usable - 4));
  return filling <= most ? filling : least;
}

function slice(bytes: Buffer, start: number, length: number): Buffer {
  if (start + length > bytes.length) throw new RangeError('A cell ends outside of its page');
  return bytes.subarray(start, start + length);
}

function valuesOf(payload: Buffer): readonly Value[] {
  const [headerLength, first] = varint(payload, 0);
  const values: Value[] = [];
  let body = headerLength;
  for (let at = first; at < headerLength; ) {
    const [serial, next] = varint(payload, at);
    const length = lengthOf(serial);
    values.push(valueOf(serial, slice(payload, body, length)));
    body += length;
    at = next;
  }
  if (body !== payload.length) throw new RangeError('A record is as long as its values');
  return values;
}

/** Bytes of the integers of the serial types 0 to 9; 7 is a REAL. */
const integerLengths = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0] as const;

function lengthOf(serial: number): number {
  const length = integerLengths[serial];
  if (length !== undefined) return length;
  if (serial < 12) throw new RangeError('There is no such serial type');
  return Math.floor((serial - 12) / 2);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** @throws TypeError for a text that is not UTF-8. */
function valueOf(serial: number, bytes: Buffer): Value {
  if (serial === 0) return null;
  if (serial === 8 || serial === 9) return serial - 8;
  if (serial === 6) return Number(bytes.readBigInt64BE(0));
  if (serial < 6) return bytes.readIntBE(0, bytes.length);
  if (serial === 7 || serial % 2 === 0) throw new RangeError('Faro keeps no such value');
  return utf8.decode(bytes);
}
