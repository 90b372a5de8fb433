import { expect, test } from 'vitest';
import { generated } from '../../scripts/generate';

test('the manifest and the README say what the table of settings says (npm run generate)', () => {
  expect(
    generated()
      .filter(({ upToDate }) => !upToDate)
      .map(({ file }) => file),
  ).toEqual([]);
});
