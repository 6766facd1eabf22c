export {
  type Correction,
  cancel,
  changeFrom,
  correct,
  type DatedChange,
  type DatedFault,
  endOn,
  replaceSpan,
} from './change-facts.ts';
export { type ChangedSpan, findChangedSpans } from './changed-spans.ts';
export { type DatedRow, type FactOf, findAsOf, findOverlap, type Span, sortByStart } from './dated-row.ts';
export { applyOperations, type RowOperation, reverseOperations } from './row-operation.ts';
export { type DatedTable, RowChangedError, type RunStatement, runOn, writeOperations } from './write-operations.ts';
