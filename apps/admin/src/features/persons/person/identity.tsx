import { useFormat } from '../../../lib/format.ts';
import { useTerms } from '../../../lib/terms.ts';
import { DateText } from '../../../ui/figures.tsx';
import classes from './person.module.css';
import { type PersonRecord, usePersonMessages } from './person-catalogue.ts';

/** Thông tin hiện tại: what holds on the as-of day. */
export function Identity({ person }: { readonly person: PersonRecord }) {
  const messages = usePersonMessages();
  const { fields } = messages;
  const format = useFormat();
  const term = useTerms();
  const { current } = person;
  const birth =
    person.birthPrecision === 'day' ? (
      <DateText value={person.birthDate} />
    ) : person.birthPrecision === 'month' ? (
      format.month(person.birthDate)
    ) : (
      fields.birthYearOnly(person.birthDate.slice(0, 4))
    );
  const step =
    current?.salaryGroup && current.step !== null && current.coefficient !== null
      ? messages.stepAndGroup(current.salaryGroup, current.step, format.coefficient(current.coefficient))
      : '–';
  const items = [
    [fields.code, person.code],
    [fields.birthDate, birth],
    [fields.sex, term(person.sex)],
    [fields.ethnicity, person.ethnicity],
    [fields.citizenId, person.citizenIdHidden ? fields.citizenIdHidden : (person.citizenId ?? '–')],
    [fields.rank, current?.rankCode ? `${current.rankCode} ${current.rankName ?? ''}` : '–'],
    [fields.step, step],
    [fields.countedFrom, <DateText key="counted" value={current?.countedFrom} />],
    [fields.rating, current?.lastRating ? `${current.lastRating.year}: ${term(current.lastRating.rating)}` : '–'],
  ] as const;
  return (
    <dl className={classes.identity} aria-label={messages.identity}>
      {items.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
