import { readFile } from 'node:fs/promises';
import { Controller, Get, Header, Param, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { isConsoleLanguage } from '@puente/words/languages';
import type { FastifyRequest } from 'fastify';
import { answeredIn } from '../../http/languages/answered-in.js';
import { HttpProblem } from '../../http/problems/problem.js';
import { asyncApiDocument, eventSchema } from './asyncapi.js';
import { guidePage } from './guide/guide-page.js';
import { problemsPage, problemsStyle } from './problems-page.js';

const page = `<!doctype html>
<html lang="es">
<head><meta charset="utf-8"><title>Puente · API</title><link rel="stylesheet" href="/docs/swagger-ui.css"></head>
<body><div id="ui"></div><script src="/docs/swagger-ui-bundle.js"></script><script src="/docs/start.js"></script></body>
</html>`;

const start = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#ui', deepLinking: true, validatorUrl: null });`;

/** The API's documentation as a page; everything on it is served from here. */
@ApiExcludeController()
@Controller('docs')
export class DocsController {
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  page(): string {
    return page;
  }

  @Get('start.js')
  @Header('content-type', 'text/javascript; charset=utf-8')
  start(): string {
    return start;
  }

  @Get('asyncapi.json')
  @Header('cache-control', 'public, max-age=3600')
  asyncApi(): object {
    return asyncApiDocument();
  }

  @Get('events/:name')
  @Header('cache-control', 'public, max-age=3600')
  event(@Param('name') name: string): object {
    const found = eventSchema(name);
    if (found === undefined) throw new HttpProblem('NOT_FOUND');
    return found;
  }

  /** In the language that is asked for, of those in which it is written. */
  @Get('guide')
  @Header('content-type', 'text/html; charset=utf-8')
  guide(@Req() request: FastifyRequest): string {
    const language = answeredIn(request);
    return guidePage(isConsoleLanguage(language) ? language : 'en');
  }

  @Get('guide/:language')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  guideIn(@Param('language') language: string): string {
    if (!isConsoleLanguage(language)) throw new HttpProblem('NOT_FOUND');
    return guidePage(language);
  }

  @Get('problems')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  problems(): string {
    return problemsPage() ?? '';
  }

  @Get('problems/:code')
  @Header('content-type', 'text/html; charset=utf-8')
  problem(@Param('code') code: string): string {
    const found = problemsPage(code);
    if (found === undefined) throw new HttpProblem('NOT_FOUND');
    return found;
  }

  @Get('problems.css')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  problemsStyle(): string {
    return problemsStyle;
  }

  @Get('swagger-ui.css')
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  style(): Promise<Buffer> {
    return shipped('swagger-ui.css');
  }

  @Get('swagger-ui-bundle.js')
  @Header('content-type', 'text/javascript; charset=utf-8')
  @Header('cache-control', 'public, max-age=3600')
  script(): Promise<Buffer> {
    return shipped('swagger-ui-bundle.js');
  }
}

const read = new Map<string, Promise<Buffer>>();

/** Read once: as long as it is the same bytes, it is packed once too. */
function shipped(file: string): Promise<Buffer> {
  const bytes = read.get(file) ?? readFile(require.resolve(`swagger-ui-dist/${file}`));
  read.set(file, bytes);
  return bytes;
}
