import { readFile } from 'node:fs/promises';
import { Controller, Get, Header, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';

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

  @Get('swagger-ui.css')
  @Header('cache-control', 'public, max-age=3600')
  async style(): Promise<StreamableFile> {
    return new StreamableFile(await shipped('swagger-ui.css'), { type: 'text/css' });
  }

  @Get('swagger-ui-bundle.js')
  @Header('cache-control', 'public, max-age=3600')
  async script(): Promise<StreamableFile> {
    return new StreamableFile(await shipped('swagger-ui-bundle.js'), { type: 'text/javascript' });
  }
}

const shipped = (file: string): Promise<Buffer> => readFile(require.resolve(`swagger-ui-dist/${file}`));
