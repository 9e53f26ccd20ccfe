import { once } from 'node:events';
import { get } from 'node:http';

/**
 * An officer's browser without the browser: keeps cookies and goes where it is sent, as `npm run e2e` does with a real one.
 * Signing in is what people do: the console's link, the provider's form, the way back, the first page.
 */
export function consoleVisitor(console, { password, username }) {
  const kept = new Map();

  async function visit(address, init = {}) {
    let [at, how] = [new URL(address, console), init];
    for (let hop = 0; hop < 10; hop++) {
      const jar = kept.get(at.host) ?? new Map();
      kept.set(at.host, jar);
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await fetch(at, { ...how, headers: { ...how.headers, cookie }, redirect: 'manual' });
      for (const set of answer.headers.getSetCookie()) {
        const [name, value] = set.split(';')[0].split(/=(.*)/s);
        jar.set(name, value);
      }
      const text = await answer.text();
      const location = answer.headers.get('location');
      if (location === null) return { at, status: answer.status, text };
      [at, how] = [new URL(location, at), {}];
    }
    throw new Error(`${address} leads nowhere`);
  }

  /** @throws where it was not answered with a page */
  async function read(path) {
    const { at, status, text } = await visit(path);
    if (status !== 200 || at.pathname !== new URL(path, console).pathname)
      throw new Error(`${path}: ${status} at ${at.pathname}`);
    return text;
  }

  /** Bytes of a page as they come to a browser. */
  async function weigh(path) {
    const at = new URL(path, console);
    const cookie = [...(kept.get(at.host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
    const [answer] = await once(get(at, { headers: { cookie, 'accept-encoding': 'gzip, br' } }), 'response');
    if (answer.statusCode !== 200 || answer.headers['content-encoding'] === undefined)
      throw new Error(`${path}: ${answer.statusCode}, ${answer.headers['content-encoding'] ?? 'not packed'}`);
    let bytes = 0;
    for await (const part of answer) bytes += part.length;
    return bytes;
  }

  return {
    read,
    weigh,
    /** From the console's link to the first page of work. */
    async signIn() {
      const form = await visit('/entrar/cuenta');
      const body = new URLSearchParams({ username, password });
      const back = await visit(form.at, { method: 'POST', body });
      const onward = /content="0;url=([^"]+)"/.exec(back.text)?.[1];
      if (onward === undefined) throw new Error(`${username} was not signed in: ${back.status} at ${back.at.pathname}`);
      // Whose work is not on the first page is led to it.
      const first = await visit(onward);
      if (first.status !== 200) throw new Error(`${username}: ${first.status} at ${first.at.pathname}`);
    },
  };
}
