/**
 * What a screen and a backend speak. Raised whenever a route, a socket request or an event changes, so that a
 * window opened before an update says that it must be loaded again instead of misreading what it gets.
 */
export const protocolVersion = 6;
