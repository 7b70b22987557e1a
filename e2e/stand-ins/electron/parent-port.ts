/** Gives a forked Node process the `process.parentPort` of a utility process. */
const parentPort = { postMessage: (message: unknown) => void process.send?.(message) };

Object.defineProperty(process, 'parentPort', { value: parentPort });
// A utility process ends with the app it belongs to.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
