import koffi from 'koffi';

/** OASIS PKCS #11 2.40, of which these few functions are called: `docs/runbooks/keys.md` says which keys they need. */
const structs = {
  CK_ATTRIBUTE: { type: 'ulong', value: 'void *', length: 'ulong' },
  CK_MECHANISM: { mechanism: 'ulong', parameter: 'void *', length: 'ulong' },
  CK_GCM_PARAMS: {
    ...{ iv: 'void *', ivLength: 'ulong', ivBits: 'ulong' },
    ...{ aad: 'void *', aadLength: 'ulong', tagBits: 'ulong' },
  },
} as const;

const session = 'ulong session';
const bytes = (name: string) => `const uint8 *${name}, ulong ${name}Length`;
const outBytes = '_Out_ uint8 *out, _Inout_ ulong *outLength';
const template = (name: string) => `CK_ATTRIBUTE *${name}, ulong ${name}Count`;

const signatures = {
  C_Initialize: 'void *locking',
  C_GetSlotList: 'uint8 present, _Out_ ulong *slots, _Inout_ ulong *count',
  C_GetTokenInfo: 'ulong slot, _Out_ uint8 *info',
  C_OpenSession: 'ulong slot, ulong flags, void *application, void *notify, _Out_ ulong *session',
  C_CloseSession: session,
  C_Login: `${session}, ulong user, ${bytes('pin')}`,
  C_FindObjectsInit: `${session}, ${template('wanted')}`,
  C_FindObjects: `${session}, _Out_ ulong *found, ulong atMost, _Out_ ulong *count`,
  C_FindObjectsFinal: session,
  C_GetAttributeValue: `${session}, ulong object, _Inout_ CK_ATTRIBUTE *attributes, ulong count`,
  C_SetAttributeValue: `${session}, ulong object, ${template('attributes')}`,
  C_DestroyObject: `${session}, ulong object`,
  C_GenerateKey: `${session}, CK_MECHANISM *mechanism, ${template('wanted')}, _Out_ ulong *key`,
  C_GenerateKeyPair: `${session}, CK_MECHANISM *mechanism, ${template('open')}, ${template('secret')}, _Out_ ulong *openKey, _Out_ ulong *secretKey`,
  C_SignInit: `${session}, CK_MECHANISM *mechanism, ulong key`,
  C_Sign: `${session}, ${bytes('data')}, ${outBytes}`,
  C_EncryptInit: `${session}, CK_MECHANISM *mechanism, ulong key`,
  C_Encrypt: `${session}, ${bytes('data')}, ${outBytes}`,
  C_DecryptInit: `${session}, CK_MECHANISM *mechanism, ulong key`,
  C_Decrypt: `${session}, ${bytes('data')}, ${outBytes}`,
} as const;
export type Pkcs11Function = keyof typeof signatures;

/** A device refused, or is not what its settings say. Names the function and its return value, never a key or a PIN. */
export class KeyDeviceFault extends Error {
  override readonly name = 'KeyDeviceFault';
}

/** Calls on a thread of its own, so that a slow device holds nobody up. */
export type Pkcs11 = (name: Pkcs11Function, ...args: readonly unknown[]) => Promise<void>;

/** @param path of the device's library, as its maker delivers it (`libsofthsm2.so`, …) */
export function loadPkcs11(path: string): Pkcs11 {
  defineStructs();
  const library = koffi.load(path);
  const functions = new Map(
    Object.entries(signatures).map(([name, args]) => [name, library.func(`ulong ${name}(${args})`)] as const),
  );
  return (name, ...args) =>
    new Promise((resolve, reject) => {
      functions.get(name)?.async(...args, (fault: unknown, value: number) => {
        if (fault !== null) reject(new KeyDeviceFault(`${name} could not be called`));
        else if (value !== 0) reject(new KeyDeviceFault(`${name}: 0x${value.toString(16)}`));
        else resolve();
      });
    });
}

/** Once per process, however often this file is loaded there: each has one name. */
function defineStructs(): void {
  for (const [name, members] of Object.entries(structs)) if (!isKnown(name)) koffi.struct(name, members);
}

function isKnown(name: string): boolean {
  try {
    return koffi.sizeof(name) > 0;
  } catch {
    return false;
  }
}

/** The bytes of a mechanism's parameter for AES-GCM; `iv` and `aad` must live as long as it is used. */
export function gcmParameter(iv: Buffer, aad: Buffer): Buffer {
  const parameter = Buffer.alloc(koffi.sizeof('CK_GCM_PARAMS'));
  const lengths = { ivLength: iv.length, ivBits: iv.length * 8, aadLength: aad.length, tagBits: 128 };
  koffi.encode(parameter, 'CK_GCM_PARAMS', { iv, aad, ...lengths });
  return parameter;
}
