import { useMessages } from '../lib/i18n.ts';
import { explanationEn } from './explanation.en.ts';
import { explanationVi } from './explanation.vi.ts';

export const explanationCatalogue = { vi: explanationVi, en: explanationEn };
export const useExplanationMessages = () => useMessages(explanationCatalogue);
