import type { CredentialRecord } from '../record/index.js';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The picture that badge platforms show: the bridge, the standard's code, the issuer's country; nobody's name. */
export function badgePicture({ standard, issuer, demonstration }: CredentialRecord): string {
  const line = (y: number, size: number, text: string) =>
    `<text x="128" y="${String(y)}" font-size="${String(size)}" text-anchor="middle">${escaped(text)}</text>`;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256" role="img" font-family="sans-serif" fill="#0b5058">',
    `<title>${escaped(standard.name.es)}</title>`,
    '<circle cx="128" cy="128" r="122" fill="#fff" stroke="#0b5058" stroke-width="6"/>',
    '<path d="M1.5 6h29M3 25a6.5 13 0 0 1 13 0a6.5 13 0 0 1 13 0" transform="translate(72 38) scale(3.5)"',
    ' fill="none" stroke="#0b5058" stroke-width="3" stroke-linecap="round"/>',
    line(172, 26, standard.code),
    line(204, 20, issuer.country),
    demonstration ? line(228, 14, 'DEMO') : '',
    '</svg>',
  ].join('');
}
