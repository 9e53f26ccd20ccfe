import { createServer } from 'node:http';

/**
 * Lets a test of faults act on single processes: `GET /processes`, `POST /processes/<name>/<act>` with kill (SIGKILL, not
 * started again by itself), start (answers when ready), stop, freeze and thaw. Loopback, only while tests run.
 */
export async function openControl(processes) {
  const server = createServer((request, response) => {
    act(processes, request)
      .then(({ status, body }) => send(response, status, body))
      .catch((error) => send(response, 500, { message: error.message }));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const acts = ['kill', 'start', 'stop', 'freeze', 'thaw'];

async function act(processes, request) {
  const [, first, name, verb] = new URL(request.url, 'http://control').pathname.split('/').map(decodeURIComponent);
  if (first !== 'processes') return { status: 404, body: { message: 'only /processes is here' } };
  if (request.method === 'GET' && name === undefined) return { status: 200, body: processes.list() };
  const one = processes.get(name);
  if (one === undefined) return { status: 404, body: { message: `no process ${name}` } };
  if (request.method === 'GET' && verb === undefined) return { status: 200, body: one.view() };
  if (request.method !== 'POST' || !acts.includes(verb)) {
    return { status: 405, body: { message: `POST one of ${acts.join(', ')}` } };
  }
  await one[verb]();
  return { status: 200, body: one.view() };
}

function send(response, status, body) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
