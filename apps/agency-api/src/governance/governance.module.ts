import { Module } from '@nestjs/common';
import { CommitteeController } from './committee.controller.js';
import { RuleChangeDesk } from './rule-change-desk.js';
import { RuleChangeList } from './rule-change-list.js';
import { RuleChangesController } from './rule-changes.controller.js';

@Module({
  controllers: [RuleChangesController, CommitteeController],
  providers: [RuleChangeDesk, RuleChangeList],
  exports: [RuleChangeDesk],
})
export class GovernanceModule {}
