import { useMessages } from '../../lib/i18n.ts';
import { lawEn } from './law.en.ts';
import { lawVi } from './law.vi.ts';

export const lawCatalogue = { vi: lawVi, en: lawEn };
export const useLawMessages = () => useMessages(lawCatalogue);
