import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { LongFilesFirst } from './tests/helpers/long-files-first.ts';

/**
 * Limits in ms that end what hangs; nothing is said of speed, so that a slow or busy machine passes as well: commands
 * and laws that take seconds alone have passed half a minute beside others. Nothing is tried twice; what is slow to set
 * up stands in a hook or beside the tests, never inside one.
 */
const patient = { testTimeout: 120_000, hookTimeout: 120_000 };

/** Rooms whose tests need what only Node's own globals have: hashes, streams, speed in long texts. */
const inNode = ['background', 'library', 'portals'].map((room) => `tests/dom/${room}/**/*.test.{ts,tsx}`);

/** What tests with a DOM are built with. */
const withDom = {
  plugins: [WxtVitest()],
  // An address within the extension, which has the package's file there.
  resolve: { alias: { '/pdfjs/pdf.min.mjs': 'pdfjs-dist/build/pdf.min.mjs' } },
};

/** One project a kind of test: pure rooms run without a DOM, real browsers run last and two files at a time. */
export default defineConfig({
  test: {
    reporters: ['default', './tests/helpers/closing-line.ts'],
    sequence: { sequencer: LongFilesFirst },
    // Every core: the runner would leave one of them idle, which of two is half the time.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          // Pure rooms leave nothing behind, so that files share what they load: less than half the work.
          isolate: false,
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          ...patient,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'contracts',
          isolate: false,
          include: ['tests/contracts/**/*.test.ts'],
          environment: 'node',
          ...patient,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'store',
          include: ['tests/store/**/*.test.ts'],
          environment: 'node',
          ...patient,
          sequence: { groupOrder: 0 },
        },
      },
      {
        ...withDom,
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          exclude: inNode,
          environment: 'jsdom',
          // A document of its own for each file as before, but jsdom loaded once a worker: a third of the work.
          pool: 'vmForks',
          ...patient,
          sequence: { groupOrder: 0 },
        },
      },
      {
        ...withDom,
        test: {
          name: 'dom-node',
          include: inNode,
          environment: 'jsdom',
          ...patient,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          sequence: { groupOrder: 1 },
          // Each file has its own browsers and portal: two at a time fill the waits of one another. Three take as long.
          maxWorkers: 2,
          ...patient,
        },
      },
    ],
  },
});
