import { useMessages } from '../../lib/i18n.ts';
import type { Outputs } from '../../lib/trpc.ts';
import { recordsEn } from './records.en.ts';
import { recordsVi } from './records.vi.ts';

export const recordsCatalogue = { vi: recordsVi, en: recordsEn };
export const useRecordsMessages = () => useMessages(recordsCatalogue);

type Imports = Outputs['records']['imports'];
export type Batch = Imports['get'];
export type BatchSummary = Imports['list']['rows'][number];
export type ImportRow = Imports['rows']['rows'][number];
export type RowIssue = ImportRow['errors'][number];
export type ErrorGroup = Imports['errorGroups'][number];
export type Outcome = ImportRow['outcome'];
