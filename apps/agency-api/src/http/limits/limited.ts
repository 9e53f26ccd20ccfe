import { Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { count } from './count.js';
import type { Limit } from './limit.js';

type Handler = (this: unknown, ...given: unknown[]) => unknown;

/**
 * An operation that may be asked only so often; beyond that it answers 429 `TOO_MANY_REQUESTS`. The limits count in their
 * order, and the first that is exceeded ends it. Stands above `@Operation`. What cannot be read is not counted: neither a
 * guard nor an interceptor would do, for both come before Nest parses.
 */
export const Limited =
  (...limits: readonly Limit[]): MethodDecorator =>
  <T>(target: object, name: string | symbol, descriptor: TypedPropertyDescriptor<T>): void => {
    const handle = descriptor.value as Handler;
    const own = handle.length;
    const limited: Handler = async function (...given) {
      await count(limits, given[own] as FastifyRequest);
      return handle.apply(this, given.slice(0, own));
    };
    Req()(target, name, own);
    // Nest and its document find what the other decorators said by the function and its name.
    Object.defineProperty(limited, 'name', { value: handle.name });
    for (const key of Reflect.getOwnMetadataKeys(handle) as unknown[])
      Reflect.defineMetadata(key, Reflect.getOwnMetadata(key, handle), limited);
    descriptor.value = limited as T;
  };
