import { type Citation, printCitation } from '@noivu/domain/kernel';
import { Link } from '@tanstack/react-router';
import { useLocale } from '../lib/i18n.ts';
import classes from './explanation.module.css';

/** Trích dẫn điều, khoản, điểm; leads to the instrument in the Law pages. */
export function CitationChip({ by }: { readonly by: Citation }) {
  const locale = useLocale();
  return (
    <Link to="/phap-luat" search={{ so: by.instrument }} className={classes.citation}>
      {printCitation(by, locale)}
    </Link>
  );
}
