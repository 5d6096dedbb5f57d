import { describe, expect, it } from 'vitest';
import identities from '../../fixtures/identities.json' with { type: 'json' };
import { type ReadPage, readPage, type WrittenPage } from '../../helpers/read-page.ts';

/** Pages of invented places, each with what a person reads off it, and the words that every field was read from. */
describe('an identity and where it was read', () => {
  it.each(identities as unknown as ({ name: string; page: WrittenPage } & ReadPage)[])(
    '$name',
    ({ page, says, read }) => expect(readPage(page)).toEqual({ says, read }),
  );
});
