import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { sitePattern } from '../../lib/knowledge/hosts.ts';

/** What the browser lets us read of some addresses, and the one question for the rest. */
export interface Grants {
  /** Hosts among addresses that the browser would ask about. */
  missing(addresses: readonly string[]): string[];
  /** Asks for all hosts of addresses that are missing, at once; must be called under the reader's click. */
  ask(addresses: readonly string[]): Promise<void>;
  /** What the browser says at this moment. */
  isGranted(address: string): Promise<boolean>;
}

/** Follows what is granted of addresses. It is looked up before a click, since no browser waits for it under one. */
export function useGrants(addresses: readonly string[]): Grants {
  const patterns = [...new Set(addresses.flatMap((address) => sitePattern(address) ?? []))];
  const [granted, setGranted] = useState<ReadonlySet<string>>(new Set(patterns));
  const look = async () => {
    const found = await Promise.all(
      patterns.map(async (pattern) => ((await contains(pattern)) ? [pattern] : [])),
    );
    setGranted(new Set(found.flat()));
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
  const missingPatterns = (some: readonly string[]) =>
    [...new Set(some.flatMap((address) => sitePattern(address) ?? []))].filter(
      (pattern) => !granted.has(pattern),
    );
  return {
    missing: (some) => missingPatterns(some).map((pattern) => pattern.slice('*://'.length, -'/*'.length)),
    async ask(some) {
      const origins = missingPatterns(some);
      if (origins.length > 0) await browser.permissions.request({ origins }).catch(() => false);
    },
    async isGranted(address) {
      const pattern = sitePattern(address);
      return pattern !== null && contains(pattern);
    },
  };
}

const contains = (pattern: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pattern] }).catch(() => false);
