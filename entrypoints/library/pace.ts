/** Least time between two requests to one site, in ms: what a reader who clicks through pages would leave it. */
const between = 1_000;

/** Waits until a site may be asked again; throws when the signal is aborted meanwhile. */
export type Pace = (address: string, signal: AbortSignal) => Promise<void>;

/** Keeps a second between two requests to one host; another host need not wait. */
export function keepPace(
  clock: { now(): number; wait(ms: number, signal: AbortSignal): Promise<void> } = ownClock,
): Pace {
  const last = new Map<string, number>();
  return async (address, signal) => {
    const { host } = new URL(address);
    const before = last.get(host);
    const left = before === undefined ? 0 : before + between - clock.now();
    if (left > 0) await clock.wait(left, signal);
    signal.throwIfAborted();
    last.set(host, clock.now());
  };
}

const ownClock = {
  now: () => performance.now(),
  wait: (ms: number, signal: AbortSignal) =>
    new Promise<void>((done, stop) => {
      const timer = setTimeout(done, ms);
      signal.addEventListener(
        'abort',
        () => {
          clearTimeout(timer);
          stop(signal.reason);
        },
        { once: true },
      );
    }),
};
