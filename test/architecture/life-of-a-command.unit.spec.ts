import { document, exists, linksIn } from './sources.js';

const text = document('docs/life-of-a-command.md');

describe('the life of a command', () => {
  it('is told by files that exist', () => {
    const links = linksIn(text);
    expect(links.length).toBeGreaterThan(25);
    expect(links.filter((path) => !exists(path))).toEqual([]);
  });

  it.each([
    ['libs/domain/src/kinds/recognition/review/verdict/extend-review.ts', "type: 'extend-review'"],
    ['libs/contracts/src/commands/bodies/recognition.ts', "'extend-review':"],
    ['libs/domain/src/laws/incoming.ts', "case 'recognition.progressed':"],
    ['libs/domain/src/kinds/recognition/request/hear-host.ts', "'news-received'"],
    ['libs/words/src/es/pages/timeline.ts', "'review-extended':"],
    ['libs/words/src/es/messages/notices.ts', "'review-extended':"],
  ])('stands in %s as it is told', (path, says) => {
    expect(linksIn(text)).toContain(path);
    expect(document(path)).toContain(says);
  });

  it('would miss a file that moved', () => {
    expect(linksIn('as [told](../libs/domain/src/gone.ts)').filter((path) => !exists(path))).toHaveLength(1);
  });
});
