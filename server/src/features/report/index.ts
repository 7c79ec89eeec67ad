export { isNote, type NotedDeposit, noteOf } from './progress';
export { type Report, reportOf } from './report';
export { reportText } from './text';
