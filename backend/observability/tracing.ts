/** Where traces go, and how much of them. */
export interface TracingSettings {
  /** Address of a collector that takes OTLP over HTTP. */
  readonly url: string;
  /** The share of traces that is kept, from 0 to 1; a trace is kept whole or not at all. */
  readonly share: number;
}

/** Tracing that goes on. */
export interface Tracing {
  /** Sends what is left and ends it. Never throws. */
  close(): Promise<void>;
}
