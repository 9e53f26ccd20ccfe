import { together } from './together.js';

describe('schemas of the document, put together', () => {
  it('stand once where several say the same', () => {
    const said = [{ A: { type: 'string', maxLength: 3 } }, { A: { maxLength: 3, type: 'string' }, B: {} }];
    expect(together(...said)).toEqual({ A: { type: 'string', maxLength: 3 }, B: {} });
  });

  it('do not lie over one another: two that differ have no name in common', () => {
    expect(() => together({ A: { type: 'string' } }, { A: { type: 'integer' } })).toThrow('two schemas are called A');
  });
});
