import { BreachBody } from '@puente/contracts/bodies';
import { fieldsOfBreach, newBreachFields, numbersIn } from './commands.js';

describe('the forms of a breach of data', () => {
  it('ask all that the node takes, and nothing else', () => {
    expect(newBreachFields.map(({ name }) => name).sort()).toEqual(Object.keys(BreachBody.shape).sort());
    const ofClosing = fieldsOfBreach('close-breach').map(({ name }) => name);
    expect([fieldsOfBreach('confirm-breach'), ofClosing]).toEqual([[], ['measures']]);
  });

  it('take numbers as somebody has them, each once', () => {
    expect(numbersIn('GT-26-7K3M9Q-N,  GT-26-KGGZWS-1;\nGT-26-7K3M9Q-N\n')).toEqual([
      'GT-26-7K3M9Q-N',
      'GT-26-KGGZWS-1',
    ]);
    expect(numbersIn(undefined)).toEqual([]);
  });
});
