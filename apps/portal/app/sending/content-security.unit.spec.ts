import { contentSecurity } from './content-security.js';

const headersOf = contentSecurity({ all: 'a{}', offline: 'b{}' });
const directives = (path: string) =>
  (headersOf(path)['content-security-policy'] ?? '').split('; ').map((each) => each.split(' ')[0]);

describe('what a page may do', () => {
  it.each(['/', '/tramite/apelar', '/verificar', '/verificar/sin-conexion/otra'])('%s runs no script', (path) => {
    expect(directives(path)).not.toEqual(expect.arrayContaining(['script-src']));
    expect(directives(path)).not.toEqual(expect.arrayContaining(['connect-src']));
    expect(headersOf(path)).not.toHaveProperty('permissions-policy');
  });

  it('the worker’s page does, of this origin, and asks nobody else', () => {
    expect(directives('/tramite')).toEqual(expect.arrayContaining(['script-src', 'connect-src']));
    expect(headersOf('/tramite')['content-security-policy']).toMatch(/; script-src 'self'; connect-src 'self'; form/);
    expect(headersOf('/tramite')).not.toHaveProperty('permissions-policy');
  });

  it('only the offline checker keeps itself and uses the camera', () => {
    const headers = headersOf('/verificar/sin-conexion');
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-\S+' 'sha256-\S+'; img-src data:; script-src 'self'; worker-src 'self'; connect-src 'self'; form-action 'self'/,
    );
    expect(headers['permissions-policy']).toContain('camera=(self)');
  });
});
