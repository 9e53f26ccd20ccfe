import { randomUUID } from 'node:crypto';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: JsonObject;
}

export type JsonObject = Readonly<Record<string, unknown>>;

export interface PostOptions {
  /** The file's version as the person saw it; sent as `If-Match`. */
  readonly seen?: number;
  /** Repeats a request: the same key gets the first answer. */
  readonly key?: string;
}

/** An answer that was not a success, as the problem document says it. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  constructor(
    readonly answer: Answer,
    request: string,
  ) {
    super(`${request} → ${answer.status} ${JSON.stringify(answer.body)}`);
  }
}

/** Speaks to one node's API as one person. */
export class ApiClient {
  constructor(
    readonly base: string,
    private readonly bearer: () => Promise<string | undefined>,
  ) {}

  async get(path: string): Promise<Answer> {
    return this.call('GET', path, {});
  }

  async post(path: string, body: JsonObject | FormData, options: PostOptions = {}): Promise<Answer> {
    const headers: Record<string, string> = { 'idempotency-key': options.key ?? randomUUID() };
    if (options.seen !== undefined) headers['if-match'] = `"${options.seen}"`;
    if (body instanceof FormData) return this.call('POST', path, headers, body);
    return this.call('POST', path, { ...headers, 'content-type': 'application/json' }, JSON.stringify(body));
  }

  /** The same, for a caller who has no use for a refusal. @throws {ApiProblem} */
  async must(answer: Promise<Answer>): Promise<Answer> {
    const given = await answer;
    if (given.status >= 400) throw new ApiProblem(given, this.base);
    return given;
  }

  private async call(
    method: string,
    path: string,
    headers: Record<string, string>,
    body?: string | FormData,
  ): Promise<Answer> {
    const token = await this.bearer();
    const response = await fetch(this.base + path, {
      method,
      headers: { ...headers, ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) },
      ...(body === undefined ? {} : { body }),
      signal: AbortSignal.timeout(30_000),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? (JSON.parse(text) as JsonObject) : { text },
    };
  }
}
