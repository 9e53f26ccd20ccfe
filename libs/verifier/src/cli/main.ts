#!/usr/bin/env node
import { run } from './run.js';

void run(process.argv.slice(2), new Date(), {
  input: process.stdin,
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
}).then((code) => {
  process.exitCode = code;
});
