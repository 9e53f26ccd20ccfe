import { tileAsked } from './tile-path.js';

describe('the path of a tile', () => {
  it.each([
    ['000', { index: 0, width: 256 }],
    ['067', { index: 67, width: 256 }],
    ['067.p/1', { index: 67, width: 1 }],
    ['x001/234', { index: 1234, width: 256 }],
    ['x001/234.p/255', { index: 1234, width: 255 }],
  ])('%s is as C2SP writes it', (path, asked) => expect(tileAsked(path.split('/'))).toEqual(asked));

  it.each(['67', '0067', 'x001', 'x000/067', '067.p/0', '067.p/256', '067.p/01', '067.p', '../067', '067/1', ''])(
    '%s is none',
    (path) => expect(tileAsked(path.split('/'))).toBeUndefined(),
  );
});
