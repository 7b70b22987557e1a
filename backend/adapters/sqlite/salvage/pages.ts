import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { appliedFrames } from './write-ahead-log.ts';

/** The pages of a SQLite file, as far as they are there. */
export interface Pages {
  /** Bytes of a page that hold something. */
  readonly usable: number;
  /** Pages are numbered from 1. */
  readonly count: number;
  /** Null for a page that is not, or not wholly, in the file. */
  page(number: number): Buffer | null;
}

/** What SQLite makes unless told otherwise: taken for a file whose first page is gone. */
const usualPageSize = 4_096;
const magic = 'SQLite format 3\0';
const headerBytes = 100;

/**
 * The pages of a damaged file, with those of the write-ahead log beside it whose checksums hold in their place. The
 * file is read and never opened as a database.
 */
export function openPages(file: string): Pages & Disposable {
  const opened = openSync(file, 'r');
  const applied = appliedFrames(existsSync(`${file}-wal`) ? readFileSync(`${file}-wal`) : Buffer.alloc(0));
  const header = applied.get(1) ?? bytesAt(opened, 0, headerBytes);
  const isIntact = header.length >= headerBytes && header.toString('latin1', 0, magic.length) === magic;
  const size = isIntact ? pageSizeIn(header) : usualPageSize;
  const reserved = isIntact ? header.readUInt8(20) : 0;
  return {
    usable: size - reserved,
    count: Math.max(Math.ceil(fstatSync(opened).size / size), ...applied.keys()),
    page(number) {
      const page = applied.get(number) ?? bytesAt(opened, (number - 1) * size, size);
      return page.length === size ? page : null;
    },
    [Symbol.dispose]: () => closeSync(opened),
  };
}

/** As many of the bytes as the file has. */
function bytesAt(opened: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(opened, bytes, 0, length, position));
}

/** 65,536 does not fit the two bytes of the field, and is written as 1. What is no size of pages has been damaged. */
function pageSizeIn(header: Buffer): number {
  const written = header.readUInt16BE(16);
  if (written === 1) return 65_536;
  const isSize = written >= 512 && Number.isInteger(Math.log2(written));
  return isSize ? written : usualPageSize;
}
