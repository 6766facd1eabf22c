import { useTerms } from '../../../lib/terms.ts';
import { Coefficient, DateText } from '../../../ui/figures.tsx';
import { FactTable } from './fact-table.tsx';
import classes from './person.module.css';
import { type PersonRecord, usePersonMessages } from './person-catalogue.ts';

type Period = {
  readonly id: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly decision: string | null;
};

/** Dữ kiện theo loại: every dated fact with the decision that it rests on. */
export function FactPanels({ facts }: { readonly facts: PersonRecord['facts'] }) {
  const { facts: messages } = usePersonMessages();
  const term = useTerms();
  const getId = ({ id }: { readonly id: string }) => id;
  const from = [messages.from, (row: Period) => <DateText value={row.validFrom} />] as const;
  const to = [messages.to, (row: Period) => <DateText value={row.validTo} />] as const;
  const decision = [messages.decision, (row: { readonly decision: string | null }) => row.decision ?? '–'] as const;
  const kinds = ['employments', 'steps', 'ranks', 'ratings', 'disciplines', 'interruptions', 'earlyRises'] as const;
  const absent = kinds
    .filter((kind) => facts[kind].length === 0 && !(kind === 'disciplines' && facts.disciplinesHidden))
    .map((kind) => messages[kind].toLocaleLowerCase());
  return (
    <section aria-label={messages.title} className={classes.panels}>
      <FactTable
        wide
        title={messages.employments}
        rows={facts.employments}
        getId={getId}
        columns={[
          from,
          to,
          [messages.unit, (row) => row.unitName],
          [messages.jobTitle, (row) => (row.leadership ? `${row.jobTitle} (${messages.leadership})` : row.jobTitle)],
          [messages.kind, (row) => term(row.kind)],
          decision,
        ]}
      />
      <FactTable
        wide
        title={messages.steps}
        rows={facts.steps}
        getId={getId}
        columns={[
          from,
          to,
          [messages.step, (row) => row.step, 'end'],
          [messages.coefficient, (row) => <Coefficient value={row.coefficient} />, 'end'],
          [
            messages.reserved,
            (row) => (row.reservedCoefficient ? <Coefficient value={row.reservedCoefficient} /> : '–'),
            'end',
          ],
          [messages.countedFrom, (row) => <DateText value={row.countedFrom} />],
          decision,
        ]}
      />
      <FactTable
        title={messages.ranks}
        rows={facts.ranks}
        getId={getId}
        columns={[
          from,
          to,
          [messages.code, (row) => row.rankCode],
          [messages.name, (row) => row.rankName],
          [messages.group, (row) => row.salaryGroup],
          decision,
        ]}
      />
      <FactTable
        title={messages.ratings}
        rows={facts.ratings}
        getId={getId}
        columns={[
          [messages.year, (row) => row.year],
          [messages.rating, (row) => term(row.rating)],
          [messages.decidedOn, (row) => <DateText value={row.decidedOn} />],
          decision,
        ]}
      />
      <FactTable
        title={messages.disciplines}
        rows={facts.disciplines}
        hidden={facts.disciplinesHidden ? messages.hidden : undefined}
        getId={getId}
        columns={[
          [messages.from, (row) => <DateText value={row.effectiveFrom} />],
          [messages.form, (row) => (row.partyOnly ? `${term(row.form)} (${messages.partyOnly})` : term(row.form))],
          decision,
        ]}
      />
      <FactTable
        title={messages.interruptions}
        rows={facts.interruptions}
        getId={getId}
        columns={[from, to, [messages.kind, (row) => term(row.kind)], decision]}
      />
      <FactTable
        title={messages.earlyRises}
        rows={facts.earlyRises}
        getId={getId}
        columns={[
          [messages.decidedOn, (row) => <DateText value={row.decidedOn} />],
          [messages.months, (row) => row.months, 'end'],
          [messages.reason, (row) => row.reason],
          decision,
        ]}
      />
      {absent.length > 0 && <p className={`${classes.wide} dimmed`}>{messages.none(absent.join(', '))}</p>}
    </section>
  );
}
