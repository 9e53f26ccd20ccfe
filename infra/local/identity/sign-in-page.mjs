const path = '/sign-in/';

export const signInAt = (uid) => `${path}${uid}`;

/**
 * Where people sign in: the accounts of the demonstration stand in a list, because every one is invented and its password is
 * public. True where it was asked for and answered.
 */
export function answersSignIn(provider, users) {
  return async (request, response) => {
    if (!request.url.startsWith(path)) return false;
    const { params } = await provider.interactionDetails(request, response);
    const country = String(params.resource ?? '').slice(-2);
    const accounts = users.filter((user) => user.country === country && user.kind === 'officer');
    if (request.method !== 'POST') return page(response, 200, accounts, '');
    const typed = new URLSearchParams(await bodyOf(request));
    const user = accounts.find(({ username }) => username === typed.get('username'));
    if (user === undefined || user.password !== typed.get('password'))
      return page(response, 401, accounts, 'No hay una cuenta con ese nombre y esa contraseña.');
    await provider.interactionFinished(request, response, { login: { accountId: user.username } });
    return true;
  };
}

async function bodyOf(request) {
  let body = '';
  for await (const chunk of request) {
    body += chunk;
    if (body.length > 4096) throw new Error('a form of this page is shorter');
  }
  return body;
}

function page(response, status, accounts, fault) {
  const row = ({ username, name, roles }) =>
    `<option value="${escaped(username)}">${escaped(`${name} · ${roles.join(', ')}`)}</option>`;
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(`<!DOCTYPE html>
<html lang="es"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Cuentas de demostración</title>
<style>body{max-width:30rem;margin:2rem auto;padding:0 1rem;font:112%/1.5 sans-serif;color:#16201f;background:#fdfcf8}
label{display:block;margin:1rem 0;font-weight:700}input,button{display:block;width:100%;min-height:3rem;padding:.4rem .7rem;font:inherit;border:2px solid #16201f;border-radius:.25rem}
button{background:#0b5058;color:#fff;font-weight:700}.fault{color:#8f2416;font-weight:700}</style></head><body>
<h1>Cuentas de demostración</h1>
<p>Las personas son inventadas y la contraseña de todas es <b>demo</b>. Un país de verdad tiene aquí la entrada de sus entidades.</p>
${fault && `<p class="fault" role="alert">${escaped(fault)}</p>`}
<form method="post"><label>Cuenta<input name="username" list="accounts" autocomplete="username" required></label>
<datalist id="accounts">${accounts.map(row).join('')}</datalist>
<label>Contraseña<input name="password" type="password" autocomplete="current-password" required></label>
<button>Entrar</button></form></body></html>`);
  return true;
}

const escaped = (text) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
