export { AfterEvaluations, AfterTestList, ofEvaluations } from './after-test-list.js';
export { DayList } from './day-list.js';
export { OtherDateList } from './other-date-list.js';
