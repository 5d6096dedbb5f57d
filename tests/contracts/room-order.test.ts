import { describe, expect, test } from 'vitest';
import { listSources, readFileImports } from '../helpers/sources.ts';

/**
 * The rooms from the ground up: a file imports its own room and those below it, type imports included. Rooms in one
 * line are siblings and never import one another. The reasons stand in docs/architecture.md.
 */
const order: readonly (readonly string[])[] = [
  ['seeds', 'assets'],
  ['lib/text'],
  ['lib/formats'],
  ['lib/analysis'],
  ['lib/knowledge'],
  ['lib/records'],
  ['lib/figures', 'lib/terms', 'lib/reports'],
  ['lib/reading'],
  ['lib/page', 'lib/pdf', 'lib/word'],
  ['lib/portals'],
  ['lib/files'],
  ['lib/snippets'],
  ['lib/compare'],
  ['lib/sync'],
  ['lib/store'],
  ['lib/settings'],
  ['lib/protocol'],
  ['components'],
  ['entrypoints'],
];

/** Room and floor of a path; throws for a file that stands in no room. */
function floorOf(path: string): { room: string; floor: number } {
  for (const [floor, rooms] of order.entries())
    for (const room of rooms) if (path.startsWith(`${room}/`)) return { room, floor };
  throw new Error(`${path} stands in no room`);
}

const modules = ['lib', 'components', 'entrypoints'].flatMap((folder) => listSources(folder));
const imports = new Map(modules.map((path) => [path, readFileImports(path)]));

/** Groups of files that import one another, by Tarjan's algorithm; empty where every arrow leads on. */
function findCircles(): string[][] {
  const circles: string[][] = [];
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const visit = (path: string): void => {
    index.set(path, index.size);
    low.set(path, index.get(path)!);
    stack.push(path);
    for (const next of imports.get(path) ?? []) {
      if (!imports.has(next)) continue;
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(path, Math.min(low.get(path)!, low.get(next)!));
    }
    if (low.get(path) !== index.get(path)) return;
    const group = stack.splice(stack.indexOf(path));
    if (group.length > 1) circles.push(group.sort());
  };
  for (const path of modules) if (!index.has(path)) visit(path);
  return circles;
}

describe('the order of the rooms', () => {
  test.each(modules)('%s imports its own room and those below', (path) => {
    const here = floorOf(path);
    for (const file of imports.get(path)!) {
      const there = floorOf(file);
      if (there.room === here.room) continue;
      expect(there.floor, `${path} → ${file}`).toBeLessThan(here.floor);
    }
  });

  test('every room of the list is there', () => {
    for (const room of order.flat().filter((name) => name.startsWith('lib/')))
      expect(listSources(room), room).not.toEqual([]);
  });

  test('no file leads back to itself', () => {
    expect(findCircles()).toEqual([]);
  });
});
