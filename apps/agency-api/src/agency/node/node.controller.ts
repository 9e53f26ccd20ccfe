import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { NodeView } from '@puente/contracts/answers/agency';
import type { z } from 'zod';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { NodeHandler } from './node-handler.js';

/** An operator runs the system and sees no personal data. */
@ApiTags('operation')
@Controller('node')
export class NodeController {
  constructor(private readonly handler: NodeHandler) {}

  @Get()
  @Operation({
    id: 'readNode',
    summary: 'How the node is: its parts, when each partner was last heard of, what waits for them, keys, versions.',
    access: { staff: ['operator'] },
    answer: { description: 'As it is now.', type: named('Node', NodeView) },
  })
  read(): Promise<z.output<typeof NodeView>> {
    return this.handler.read();
  }
}
