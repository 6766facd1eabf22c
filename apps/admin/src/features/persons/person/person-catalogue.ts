import { useMessages } from '../../../lib/i18n.ts';
import type { Outputs } from '../../../lib/trpc.ts';
import { personEn } from './person.en.ts';
import { personVi } from './person.vi.ts';

export const personCatalogue = { vi: personVi, en: personEn };
export const usePersonMessages = () => useMessages(personCatalogue);

export type PersonRecord = Outputs['persons']['get'];
export type Assessment = Outputs['pay']['assessPerson'];
