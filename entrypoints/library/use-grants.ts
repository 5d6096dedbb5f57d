import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { sitePattern } from '../../lib/knowledge/hosts.ts';

/** What the browser lets us read of some addresses, and the one question for the rest. */
export interface Grants {
  /** Hosts among addresses that the browser would ask about, as far as it was looked up. */
  missing(addresses: readonly string[]): string[];
  /** Asks for all hosts of addresses that are not known to be granted, at once; must be called under the reader's click. */
  ask(addresses: readonly string[]): Promise<void>;
  /** What the browser says at this moment. */
  isGranted(address: string): Promise<boolean>;
}

/** Follows what is granted of addresses. It is looked up before a click, since no browser waits for it under one. */
export function useGrants(addresses: readonly string[]): Grants {
  const patterns = patternsOf(addresses);
  /** What the browser said of each; of one that is not in it nothing is known yet. */
  const [granted, setGranted] = useState<ReadonlyMap<string, boolean>>(new Map());
  const look = async () => {
    const found = await Promise.all(
      patterns.map(async (pattern) => [pattern, await contains(pattern)] as const),
    );
    setGranted(new Map(found));
  };
  useEffect(() => {
    void look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [patterns.join(' ')]);
  return {
    missing: (some) =>
      patternsOf(some)
        .filter((pattern) => granted.get(pattern) === false)
        .map((pattern) => pattern.slice('*://'.length, -'/*'.length)),
    async ask(some) {
      // A click may come before the browser's answer: of a site that is granted the browser asks the reader nothing.
      const origins = patternsOf(some).filter((pattern) => granted.get(pattern) !== true);
      if (origins.length > 0) await browser.permissions.request({ origins }).catch(() => false);
    },
    async isGranted(address) {
      const pattern = sitePattern(address);
      return pattern !== null && contains(pattern);
    },
  };
}

/** The patterns of the sites of addresses, each once. */
const patternsOf = (addresses: readonly string[]): string[] => [
  ...new Set(addresses.flatMap((address) => sitePattern(address) ?? [])),
];

const contains = (pattern: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] }).catch(() => false);
