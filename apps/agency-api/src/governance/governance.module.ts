import { Module } from '@nestjs/common';
import { CommitteeController } from './committee.controller.js';
import { ImpactDesk } from './impact-desk.js';
import { RuleChangeDesk } from './rule-change-desk.js';
import { RuleChangeList } from './rule-change-list.js';
import { RuleChangesController } from './rule-changes.controller.js';

@Module({
  controllers: [RuleChangesController, CommitteeController],
  providers: [RuleChangeDesk, RuleChangeList, ImpactDesk],
  exports: [RuleChangeDesk],
})
export class GovernanceModule {}
