import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { ready } from './child.mjs';

/** The least that a process of a node could hold: Nest with Fastify, of which nobody asks anything. */
class Nothing {}
Module({})(Nothing);

const app = await NestFactory.create(Nothing, new FastifyAdapter(), { logger: false });
await app.listen(0, '127.0.0.1');
await ready({});
await app.close();
