/**
 * Runs in the backup itself, in any browser and without a network: opens the JWE above it with what was typed (WebCrypto)
 * and shows what is inside. Plain ES2020, because it is read by phones of many years.
 */
export const openScript = `
const form = document.querySelector('form');
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
const join = (...parts) => new Uint8Array(parts.flatMap((part) => [...part]));
async function open(jwe, passphrase) {
  const [header, key, iv, text, tag] = jwe.trim().split('.');
  const utf8 = new TextEncoder();
  const { alg, p2s, p2c } = JSON.parse(new TextDecoder().decode(bytes(header)));
  const secret = utf8.encode(passphrase.normalize('NFC'));
  const known = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  const salt = join(utf8.encode(alg), [0], bytes(p2s));
  const derive = { name: 'PBKDF2', hash: 'SHA-512', salt, iterations: p2c };
  const wrapping = await crypto.subtle.deriveKey(derive, known, { name: 'AES-KW', length: 256 }, false, ['unwrapKey']);
  const inner = await crypto.subtle.unwrapKey('raw', bytes(key), wrapping, 'AES-KW', 'AES-GCM', false, ['decrypt']);
  const how = { name: 'AES-GCM', iv: bytes(iv), additionalData: utf8.encode(header) };
  const plain = await crypto.subtle.decrypt(how, inner, join(bytes(text), bytes(tag)));
  return JSON.parse(new TextDecoder().decode(plain));
}
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const said = document.querySelector('[role=alert]');
  said.hidden = true;
  try {
    const jwe = document.getElementById('backup').textContent;
    const content = await open(jwe, document.getElementById('passphrase').value);
    document.getElementById('qr').src = 'data:image/svg+xml,' + encodeURIComponent(content.qrSvg);
    document.getElementById('number').textContent = content.number;
    document.getElementById('text').value = content.text;
    document.getElementById('vc').href = 'data:application/vc+jwt,' + content.vc;
    document.getElementById('content').hidden = false;
    form.hidden = true;
  } catch {
    said.hidden = false;
  }
});
`;
