import path from 'node:path';

/** The folder of the clone: what all paths of the launch are taken from. */
export const root = path.resolve(import.meta.dirname, '../..');
