import { useLocale } from '../../lib/i18n.ts';
import classes from './records.module.css';
import { type RowIssue, useRecordsMessages } from './records-catalogue.ts';

/** Một lỗi: where, what was found, what was expected, the remedy. */
export function IssueText({ issue }: { readonly issue: RowIssue }) {
  const { preview: messages } = useRecordsMessages();
  const locale = useLocale();
  return (
    <span>
      {issue.column === '' ? issue.header : messages.place(issue.column, issue.header)}:{' '}
      {issue.found === '' ? <em>{messages.emptyCell}</em> : <q className={classes.found}>{issue.found}</q>}.{' '}
      {messages.expected}: {issue.expected[locale]}. <strong className={classes.remedy}>{issue.remedy[locale]}</strong>
    </span>
  );
}
