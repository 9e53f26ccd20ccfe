#!/usr/bin/env node
import { systemClock } from '@puente/platform/time';
import { run } from './program/index.js';

void run(process.argv.slice(2), {
  environment: process.env,
  now: () => systemClock.now(),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  watched: process.stderr.isTTY,
}).then((code) => {
  process.exitCode = code;
});
