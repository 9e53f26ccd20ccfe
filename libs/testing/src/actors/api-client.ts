import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';

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

/** How a request went, for ledgers and clocks. */
export interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly key: string | undefined;
  readonly status: number;
  readonly startedAt: number;
  readonly milliseconds: number;
  readonly body: JsonObject;
}

export interface Manners {
  /** For how many milliseconds a request that got no answer, or a 503, is sent again with its key. */
  readonly patience?: number;
  readonly observe?: (exchange: Exchange) => void;
}

const tryLater = new Set([502, 503, 504]);

/** Speaks to one node's API as one person. */
export class ApiClient {
  constructor(
    readonly base: string,
    /** The token with which they speak, for programs that do so for them. */
    readonly bearer: () => Promise<string | undefined>,
    private readonly manners: Manners = {},
  ) {}

  /** @param language in which words are wanted, BCP 47 */
  async get(path: string, language?: string): Promise<Answer> {
    return this.call('GET', path, language === undefined ? {} : { 'accept-language': language });
  }

  async post(path: string, body: JsonObject | FormData, options: PostOptions = {}): Promise<Answer> {
    const headers: Record<string, string> = { 'idempotency-key': options.key ?? randomUUID() };
    if (options.seen !== undefined) headers['if-match'] = `"${options.seen}"`;
    if (body instanceof FormData) return this.call('POST', path, headers, body);
    return this.call('POST', path, { ...headers, 'content-type': 'application/json' }, JSON.stringify(body));
  }

  /** Says how something is from now on; the same once or ten times. */
  async put(path: string, body: JsonObject): Promise<Answer> {
    return this.call('PUT', path, { 'content-type': 'application/json' }, JSON.stringify(body));
  }

  async delete(path: string): Promise<Answer> {
    return this.call('DELETE', path, {});
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
    const { patience = 0, observe } = this.manners;
    const giveUp = Date.now() + patience;
    for (;;) {
      const startedAt = performance.now();
      const answer = await this.once(method, path, headers, body).catch((error: unknown) => {
        if (Date.now() > giveUp) throw error;
        return undefined;
      });
      if (answer && (!tryLater.has(answer.status) || Date.now() > giveUp)) {
        observe?.({
          method,
          path,
          key: headers['idempotency-key'],
          status: answer.status,
          startedAt,
          milliseconds: performance.now() - startedAt,
          body: answer.body,
        });
        return answer;
      }
      await pause(100);
    }
  }

  private async once(
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
