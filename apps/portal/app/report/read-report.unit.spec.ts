import { inFours, receiptIn, reportIn, wordsAtMost } from './read-report.js';

const form = (fields: Readonly<Record<string, string | File>>) => {
  const made = new FormData();
  for (const [name, value] of Object.entries(fields)) made.set(name, value);
  return made;
};

describe('[F68] what somebody reports', () => {
  it('has lines as the API counts them, and neither an empty telephone nor the file of nobody', () => {
    expect(reportIn(form({ words: ' Me pidió Q500.\r\nEn la ventanilla. ', telephone: ' ' }))).toEqual({
      words: 'Me pidió Q500.\nEn la ventanilla.',
    });
    expect(reportIn(form({ words: 'x'.repeat(wordsAtMost + 1) })).words).toHaveLength(wordsAtMost);
    expect(reportIn(form({ words: 'x', office: 'gt-mintrab' }))).toEqual({ words: 'x', office: 'gt-mintrab' });
    expect(reportIn(form({ words: 'x', office: '' }))).toEqual({ words: 'x' });
    const picture = new File(['png'], 'foto.png');
    expect(reportIn(form({ words: 'x', telephone: '5555 1234', picture }))).toMatchObject({
      telephone: '5555 1234',
      picture,
    });
    expect(reportIn(form({ words: 'x', picture: new File([], '') }))).toEqual({ words: 'x' });
  });

  it('has a receipt that is copied in fours', () => {
    expect(inFours('ABCDEFGH12345678')).toBe('ABCD-EFGH-1234-5678');
    expect(receiptIn(form({ receipt: ' abcd-efgh ' }))).toBe('abcd-efgh');
    expect(receiptIn(new FormData())).toBe('');
  });
});
