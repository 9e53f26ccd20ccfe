import { movedPaths, paths } from '../paths/index.js';
import { movedTo } from './moved.js';

describe('an address of before', () => {
  it.each([
    ['/status', '/tramite'],
    ['/status?lang=en', '/tramite?lang=en'],
    ['/code', '/codigo'],
    ['/pre-check', '/cuanto-vale'],
    ['/pre-check/MX:EC0586.01/GT?lang=en', '/cuanto-vale/MX:EC0586.01/GT?lang=en'],
    ['/reference', '/referencia'],
    ['/leave', '/salir'],
  ])('%s leads to %s', (before, now) => {
    expect(movedTo(before)).toBe(now);
  });

  it('leads to a page of today in one step', () => {
    for (const now of Object.values(movedPaths)) {
      expect(Object.values(paths)).toContain(now);
      expect(movedTo(now)).toBeUndefined();
    }
  });

  it('does not swallow others, nor what stands on paper', () => {
    for (const other of [
      '/',
      '/statuses',
      '/verificar',
      '/verificar/sin-conexion',
      '/compartido/x',
      '//evil/status',
      undefined,
    ])
      expect(movedTo(other)).toBeUndefined();
  });
});
