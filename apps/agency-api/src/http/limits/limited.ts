import { applyDecorators, SetMetadata, UseGuards } from '@nestjs/common';
import type { Limit } from './limit.js';
import { LimitsGuard, limitsKey } from './limits.guard.js';

/**
 * An operation that may be asked only so often; beyond that it answers 429 `TOO_MANY_REQUESTS`, whatever the request
 * says. The limits count in their order, and the first that is exceeded ends it.
 */
export const Limited = (...limits: readonly Limit[]): MethodDecorator =>
  applyDecorators(SetMetadata(limitsKey, limits), UseGuards(LimitsGuard));
