import { open } from 'node:fs/promises';
import { limits } from '../input/limits.js';

/** A file, address or stream that gave nothing to go by. */
export class SourceError extends Error {}

/** Nothing that is read here is larger: trust lists of all countries are below a megabyte. */
const mostBytes = 4_000_000;
const patience = 10_000;

const isUrl = (source: string): boolean => /^https?:\/\//.test(source);

/** @throws SourceError naming the source */
export const readSource = (source: string): Promise<string> => (isUrl(source) ? readUrl(source) : readFile(source));

/** The text itself, or what stands in the file of that name. */
export async function readCredential(given: string, input: AsyncIterable<Uint8Array>): Promise<string> {
  if (given === '-') return readAll(input, limits.jwt + 1);
  // A name is short and has neither; every form of a credential has one of them.
  const couldBeName = given.length < 4_096 && !given.startsWith('PUENTE1:') && !given.startsWith('eyJ');
  return couldBeName ? readFile(given) : given;
}

async function readUrl(url: string): Promise<string> {
  try {
    // Somebody else's address behind a redirect is not the one that the trust list names.
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(patience) });
    if (!response.ok || response.body === null) throw new SourceError(`${url}: ${response.status}`);
    return await readAll(response.body, mostBytes);
  } catch (error) {
    throw error instanceof SourceError ? error : new SourceError(url);
  }
}

async function readFile(path: string): Promise<string> {
  try {
    const file = await open(path);
    try {
      return await readAll(file.createReadStream({ autoClose: false }) as AsyncIterable<Uint8Array>, mostBytes);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof SourceError ? error : new SourceError(path);
  }
}

/** At most so many bytes; a longer text stays longer than what is allowed, and is refused as such. */
async function readAll(stream: AsyncIterable<Uint8Array>, most: number): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of stream) {
    parts.push(part);
    length += part.length;
    if (length >= most) break;
  }
  return Buffer.concat(parts).toString('utf8');
}
