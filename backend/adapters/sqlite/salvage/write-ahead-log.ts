const headerBytes = 32;
const frameHeaderBytes = 24;
/** The magic number's last bit says which way round the checksums' words are. */
const magic = 0x377f0682;

/**
 * The newest image of each page that a write-ahead log has committed: frames up to the last commit whose checksums
 * hold and whose salts are those of the log. Empty for a log that is none.
 *
 * @see https://www.sqlite.org/fileformat2.html#the_write_ahead_log
 */
export function appliedFrames(log: Buffer): ReadonlyMap<number, Buffer> {
  const applied = new Map<number, Buffer>();
  if (log.length < headerBytes || (log.readUInt32BE(0) & ~1) >>> 0 !== magic) return applied;
  const isBigEndian = (log.readUInt32BE(0) & 1) === 1;
  const pageSize = log.readUInt32BE(8);
  const salts = log.subarray(16, 24);
  let sums = checksum(log.subarray(0, 24), [0, 0], isBigEndian);
  let uncommitted = new Map<number, Buffer>();
  for (
    let at = headerBytes;
    at + frameHeaderBytes + pageSize <= log.length;
    at += frameHeaderBytes + pageSize
  ) {
    const page = log.subarray(at + frameHeaderBytes, at + frameHeaderBytes + pageSize);
    sums = checksum(page, checksum(log.subarray(at, at + 8), sums, isBigEndian), isBigEndian);
    const holds = log.readUInt32BE(at + 16) === sums[0] && log.readUInt32BE(at + 20) === sums[1];
    if (!holds || !log.subarray(at + 8, at + 16).equals(salts)) break;
    uncommitted.set(log.readUInt32BE(at), page);
    // The size of the database after a commit; 0 in every other frame.
    if (log.readUInt32BE(at + 4) === 0) continue;
    for (const [number, image] of uncommitted) applied.set(number, image);
    uncommitted = new Map();
  }
  return applied;
}

type Sums = readonly [number, number];

/** Fibonacci-weighted sums of 32-bit words, two at a time, modulo 2^32. */
function checksum(bytes: Buffer, [first, second]: Sums, isBigEndian: boolean): Sums {
  const word = (at: number) => (isBigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at));
  let [one, other] = [first, second];
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    one = (one + word(at) + other) >>> 0;
    other = (other + word(at + 4) + one) >>> 0;
  }
  return [one, other];
}
