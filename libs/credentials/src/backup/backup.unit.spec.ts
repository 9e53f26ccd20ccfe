import { compactDecrypt, decodeProtectedHeader } from 'jose';
import { backupPage, sealBackup } from './index.js';

const content = { number: 'GT-26-7K3M9Q-N', qrSvg: '<svg/>', text: 'PUENTE1:AB', vc: 'a.b.c' };
const passphrase = 'maíz jade ceiba';
const maxPBES2Count = 210_000;
const opened = async (jwe: string, phrase: string): Promise<unknown> => {
  const { plaintext } = await compactDecrypt(jwe, Buffer.from(phrase), {
    maxPBES2Count,
    keyManagementAlgorithms: ['PBES2-HS512+A256KW'],
  });
  return JSON.parse(Buffer.from(plaintext).toString());
};

describe('a backup', () => {
  it('is opened by any JOSE tool with the passphrase, however it was typed, and by no other phrase', async () => {
    const jwe = await sealBackup(content, passphrase.normalize('NFD'));
    expect(decodeProtectedHeader(jwe)).toMatchObject({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', p2c: maxPBES2Count });
    expect(await opened(jwe, passphrase)).toEqual(content);
    await expect(opened(jwe, 'maiz jade ceiba')).rejects.toThrow();
  });

  it('says nothing of what is inside, and loads nothing', async () => {
    const page = backupPage(await sealBackup(content, passphrase), 'es');
    expect(page).not.toMatch(/7K3M9Q|PUENTE1|https?:/);
    expect(page).toContain("default-src 'none'");
  });
});
