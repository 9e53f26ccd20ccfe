import { answerAtMost, answerIn } from './read-answer.js';

const form = (answer: string, ...documents: readonly File[]) => {
  const made = new FormData();
  made.set('answer', answer);
  for (const document of documents) made.append('document', document);
  return made;
};

describe('what a worker answered', () => {
  it('has lines as the API counts them, and no blanks around', () => {
    expect(answerIn(form(' Es mío.\r\nLo saqué en Tapachula. \r\n')).text).toBe('Es mío.\nLo saqué en Tapachula.');
    expect(answerIn(form(' \r\n ')).text).toBe('');
    expect(answerIn(form('a\r\n'.repeat(answerAtMost / 2))).text).toHaveLength(answerAtMost - 1);
  });

  it('leaves out the file that a browser sends where none was chosen', () => {
    const paper = new File(['%PDF'], 'constancia.pdf');
    expect(answerIn(form('x', new File([], ''), paper)).documents.map(({ name }) => name)).toEqual(['constancia.pdf']);
    expect(answerIn(form('x', ...Array.from({ length: 9 }, () => paper))).documents).toHaveLength(5);
    expect(answerIn(new FormData())).toEqual({ text: '', documents: [] });
  });
});
