import { useMessages } from '../../lib/i18n.ts';
import { personsEn } from './persons.en.ts';
import { personsVi } from './persons.vi.ts';

export const personsCatalogue = { vi: personsVi, en: personsEn };
export const usePersonsMessages = () => useMessages(personsCatalogue);
