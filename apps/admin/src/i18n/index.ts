import { useMessages } from '../lib/i18n.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export const shellCatalogue = { vi, en };

/** Câu chữ của khung và của các thành phần trong ui/. */
export const useShellMessages = () => useMessages(shellCatalogue);
