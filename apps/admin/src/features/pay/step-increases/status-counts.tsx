import { useFormat } from '../../../lib/format.ts';
import classes from './step-increases.module.css';
import { useStepIncreasesMessages } from './step-increases-catalogue.ts';
import { STATUSES, type Status } from './step-increases-search.ts';

interface StatusCountsProps {
  readonly counts: Readonly<Record<Status, number>>;
  readonly chosen: readonly Status[] | undefined;
  readonly onChange: (statuses: Status[] | undefined) => void;
}

/** Số người theo tình trạng; each count is also the filter. */
export function StatusCounts({ counts, chosen, onChange }: StatusCountsProps) {
  const messages = useStepIncreasesMessages();
  const format = useFormat();
  const all = STATUSES.reduce((sum, status) => sum + counts[status], 0);
  const toggle = (status: Status) => {
    const rest = (chosen ?? []).filter((each) => each !== status);
    const next = rest.length === (chosen ?? []).length ? [...rest, status] : rest;
    onChange(next.length > 0 ? next : undefined);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row
    <div className={classes.statuses} role="group" aria-label={messages.statusLabel}>
      <button type="button" aria-pressed={!chosen} onClick={() => onChange(undefined)}>
        <strong>{format.integer(all)}</strong> {messages.statuses.all}
      </button>
      {STATUSES.map((status) => (
        <button
          key={status}
          type="button"
          data-status={status}
          aria-pressed={chosen?.includes(status) ?? false}
          onClick={() => toggle(status)}
        >
          <strong>{format.integer(counts[status])}</strong> {messages.statuses[status]}
        </button>
      ))}
    </div>
  );
}

/** Tình trạng trong bảng: a word with its colour. */
export function StatusMark({ status }: { readonly status: Status }) {
  const { statuses } = useStepIncreasesMessages();
  return (
    <span className={classes.status} data-status={status}>
      {statuses[status]}
    </span>
  );
}
