import { terms } from '@noivu/domain/sentences';
import { useLocale } from './i18n.ts';

/** Thuật ngữ của một mã (civil-servant, good ...), from the glossary of the law; capital first for labels. */
export function useTerms(): (code: string) => string {
  const glossary = terms[useLocale()];
  return (code) => {
    const term = glossary[code] ?? code;
    return term.charAt(0).toUpperCase() + term.slice(1);
  };
}
