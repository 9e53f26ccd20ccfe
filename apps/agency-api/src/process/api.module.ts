import type { DynamicModule } from '@nestjs/common';
import { Global, Module } from '@nestjs/common';
import { APP_GUARD, Reflector } from '@nestjs/core';
import { AgencyModule } from '../agency/agency.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { CheckingModule } from '../checking/checking.module.js';
import { GovernanceModule } from '../governance/governance.module.js';
import { PublicModule } from '../public/public.module.js';
import { ReviewingModule } from '../reviewing/reviewing.module.js';
import { WorkerModule } from '../worker/worker.module.js';
import { AccessGuard } from '../http/access/access.guard.js';
import { RegisteredStaff } from '../http/access/registered-staff.js';
import { Once } from '../http/asking/once.js';
import { Background } from '../http/server/background.js';
import type { ApiParts } from '../parts/parts.js';
import { API_PARTS } from '../parts/parts.js';
import { controllers } from './controllers.js';

@Global()
@Module({})
export class ApiModule {
  static over(parts: ApiParts): DynamicModule {
    const guard = {
      provide: APP_GUARD,
      useFactory: (reflector: Reflector) =>
        new AccessGuard(reflector, { ...parts, staff: new RegisteredStaff(parts.officers, parts.clock) }),
      inject: [Reflector],
    };
    return {
      module: ApiModule,
      imports: [
        CasesModule,
        ReviewingModule,
        CheckingModule,
        WorkerModule,
        AgencyModule,
        PublicModule,
        GovernanceModule,
      ],
      controllers,
      providers: [{ provide: API_PARTS, useValue: parts }, Background, Once, guard],
      exports: [API_PARTS, Background, Once],
    };
  }
}
