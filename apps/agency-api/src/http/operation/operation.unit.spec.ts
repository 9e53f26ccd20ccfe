import 'reflect-metadata';
import { INTERCEPTORS_METADATA } from '@nestjs/common/constants';
import { LookRecorder } from '../looks/look-recorder.js';
import type { OperationText } from './operation.js';
import { Operation } from './operation.js';

const interceptorsOf = (more: Pick<OperationText, 'access' | 'idempotent'>): unknown => {
  const handler = () => undefined;
  const text = { id: 'aName', summary: 'As a sample.', answer: { description: 'None.' }, ...more };
  Operation(text)({}, 'handler', { value: handler });
  return Reflect.getMetadata(INTERCEPTORS_METADATA, handler);
};

describe('[P5] an interceptor', () => {
  it('stands where staff read, who are looked after, and on nobody else’s way', () => {
    expect(interceptorsOf({ access: { staff: ['reviewer'], session: 'any' } })).toEqual([LookRecorder]);
    const others = [
      {},
      { access: { session: 'any' } },
      { access: { worker: true } },
      { access: { verifier: 'check' } },
    ];
    for (const other of others as Pick<OperationText, 'access'>[]) expect(interceptorsOf(other)).toBeUndefined();
    expect(interceptorsOf({ access: { staff: ['reviewer'] }, idempotent: true })).toBeUndefined();
  });
});
