import { CompactEncrypt } from 'jose';

/** What a worker keeps of a credential, for the day on which phone and paper are gone. */
export interface BackupContent {
  readonly number: string;
  /** The QR code as SVG, and its text. */
  readonly qrSvg: string;
  readonly text: string;
  /** `vc+jwt`. */
  readonly vc: string;
}

/** OWASP's figure for PBKDF2 with SHA-512: a fifth of a second on a phone, years of guessing for a good passphrase. */
const rounds = 210_000;

/** Letters of a passphrase at least. */
export const shortestPassphrase = 12;

/** JWE, compact, PBES2-HS512+A256KW (RFC 7518 §4.8) and A256GCM: any JOSE tool opens it with the passphrase. */
export const sealBackup = (content: BackupContent, passphrase: string): Promise<string> =>
  new CompactEncrypt(Buffer.from(JSON.stringify(content)))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', cty: 'json' })
    .setKeyManagementParameters({ p2c: rounds })
    .encrypt(Buffer.from(passphrase.normalize('NFC')));
