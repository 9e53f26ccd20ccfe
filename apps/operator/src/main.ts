#!/usr/bin/env node
import { createInterface } from 'node:readline/promises';
import { systemClock } from '@puente/platform/time';
import { run } from './program/index.js';

void run(process.argv.slice(2), {
  environment: process.env,
  now: () => systemClock.now(),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  watched: process.stderr.isTTY,
  ...(process.stdin.isTTY ? { readLine } : {}),
}).then((code) => {
  process.exitCode = code;
});

/** On the error stream: what is asked is no answer, and a script may keep the answer. */
async function readLine(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}
