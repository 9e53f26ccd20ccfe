import { createLogger } from '../logging/index.js';
import { createLifecycle } from './index.js';

const silent = createLogger({ name: 'test', level: 'silent' });

describe('a process’s end', () => {
  it('closes on SIGTERM, last opened first, once, and goes on after a part that fails', async () => {
    const life = createLifecycle(silent);
    const order: string[] = [];
    life.onClose('pool', () => void order.push('pool'));
    life.onClose('broken', () => Promise.reject(new Error('already gone')));
    life.onClose('server', () => void order.push('server'));
    process.emit('SIGTERM');
    await life.close('again');
    await life.closed;
    expect(order).toEqual(['server', 'pool']);
    expect(process.listeners('SIGTERM')).toHaveLength(0);
  });

  it('also closes what was opened after it was told to end, because it was still starting', async () => {
    const life = createLifecycle(silent);
    process.emit('SIGTERM');
    const late = new Promise((resolve) => life.onClose('late', () => resolve('closed')));
    expect(await late).toBe('closed');
  });

  it('does not wait for ever for a part that hangs', async () => {
    const ended = new Promise((resolve) => {
      const host = Object.assign(Object.create(process) as NodeJS.Process, { exit: resolve });
      const life = createLifecycle(silent, 10, host);
      life.onClose('hangs', () => new Promise<void>(() => {}));
      void life.close('test');
      // The deadline itself keeps no process alive; this does, until it has passed.
      setTimeout(() => {}, 50);
    });
    expect(await ended).toBe(1);
  });
});
