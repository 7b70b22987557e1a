/** Sizes of the format of write-ahead logs, in bytes: https://sqlite.org/fileformat2.html#walformat. */
const headerSize = 32;
const frameHeaderSize = 24;

/** What a write-ahead log holds now. */
export interface WalState {
  /** Differs whenever the log has begun anew, after all of it went into the database. */
  readonly generation: string;
  /** The byte behind the last frame of this generation; what follows is left over from an earlier one. */
  readonly end: number;
}

export function readWal(wal: Buffer): WalState {
  const pageSize = wal.readUInt32BE(8);
  const salts = wal.subarray(16, 24);
  const frameSize = frameHeaderSize + pageSize;
  let end = headerSize;
  while (end + frameSize <= wal.length && salts.equals(wal.subarray(end + 8, end + 16))) end += frameSize;
  return { generation: salts.toString('hex'), end };
}
