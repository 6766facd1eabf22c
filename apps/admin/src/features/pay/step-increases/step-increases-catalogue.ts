import { useMessages } from '../../../lib/i18n.ts';
import { stepIncreasesEn } from './step-increases.en.ts';
import { stepIncreasesVi } from './step-increases.vi.ts';

export const stepIncreasesCatalogue = { vi: stepIncreasesVi, en: stepIncreasesEn };
export const useStepIncreasesMessages = () => useMessages(stepIncreasesCatalogue);
