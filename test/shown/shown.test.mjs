import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf, pages, textOf, withTests } from './shown.mjs';

for (const page of pages) {
  test(`[wall 8] ${page.path} says of each row which tests show it, and of none more than is shown`, () => {
    const text = textOf(page);
    assert.deepEqual(linesOf(text, page), linesOf(withTests(page), page), 'write it again: npm run shown');
    assert.equal(linesOf(text, page).length, page.rows);
    const unshown = linesOf(text, page).filter((line) => line.endsWith(': '));
    if (page.whole) assert.deepEqual(unshown, [], 'a row that no test shows');
  });
}
