import { IssueText } from './issue-text.tsx';
import { useFieldLabel } from './preview-columns.tsx';
import classes from './records.module.css';
import { type Batch, type ImportRow, useRecordsMessages } from './records-catalogue.ts';

interface RowDetailProps {
  readonly row: ImportRow;
  readonly fields: Batch['fields'];
}

/** Chi tiết một dòng: errors with remedies, each field before and after, and all that was read. */
export function RowDetail({ row, fields }: RowDetailProps) {
  const { preview: messages } = useRecordsMessages();
  const labelOf = useFieldLabel(fields);
  return (
    <div className={classes.detail}>
      {row.errors.length > 0 && (
        <ul className={classes.issues}>
          {row.errors.map((issue) => (
            <li key={`${issue.code} ${issue.field}`}>
              <IssueText issue={issue} />
            </li>
          ))}
        </ul>
      )}
      {row.diff.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{messages.field}</th>
              <th scope="col">{messages.before}</th>
              <th scope="col">{messages.after}</th>
            </tr>
          </thead>
          <tbody>
            {row.diff.map(({ field, before, after }) => (
              <tr key={field}>
                <th scope="row">{labelOf(field)}</th>
                <td>
                  {before === '' ? (
                    <em className="dimmed">{messages.nothing}</em>
                  ) : (
                    <del className={classes.before}>{before}</del>
                  )}
                </td>
                <td>
                  <ins className={classes.after}>{after}</ins>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <h3>{messages.values}</h3>
      <dl className={classes.values}>
        {Object.entries(row.values).map(([field, value]) => (
          <div key={field}>
            <dt>{labelOf(field)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {row.notes.length > 0 && (
        <>
          <h3>{messages.notes}</h3>
          <ul className={classes.issues}>
            {row.notes.map((issue) => (
              <li key={`${issue.code} ${issue.field}`}>
                <IssueText issue={issue} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
