import { traceIn, traceOf } from './recipient.js';

describe('what is kept of whom a message went to', () => {
  it.each([
    ['sms', '+502 5555 0123', '123', ['123', ' 1 2 3 ', '5555-0123', '+50255550123']],
    ['e-mail', 'J.Perez@correo.example', 'jpe', ['JPE', 'j.pe', 'j.perez@correo.example']],
    ['e-mail', '5551234@correo.example', '555', ['555', '5551234@correo.example']],
    ['e-mail', 'ñu@correo.example', 'ñu', ['Ñu']],
    ['print', 'gt-mintrab', '', ['', ' ']],
  ])('by %s to %s: %s, however it is typed', (channel, address, trace, typed) => {
    expect(traceOf({ channel, address })).toBe(trace);
    expect(typed.map(traceIn)).toEqual(typed.map(() => trace));
  });
});
