import { Button, Checkbox, Popover, Stack, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormat } from '../lib/format.ts';
import { matchesWords } from '../lib/unaccent.ts';
import classes from './choice-filter.module.css';

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
}

interface ChoiceFilterProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
  /** Placeholder of the search inside, for long menus. */
  readonly searchLabel?: string;
}

/** Bộ lọc nhiều lựa chọn, with how many each would leave. */
export function ChoiceFilter({ label, choices, chosen, onChange, searchLabel }: ChoiceFilterProps) {
  const format = useFormat();
  const [query, setQuery] = useState('');
  const shown = choices.filter((choice) => matchesWords(`${choice.id} ${choice.label}`, query));
  return (
    <Popover position="bottom-start" shadow="md" trapFocus returnFocus onClose={() => setQuery('')}>
      <Popover.Target>
        <Button
          variant={chosen.length > 0 ? 'light' : 'default'}
          rightSection={<IconChevronDown size={14} aria-hidden="true" />}
        >
          {chosen.length > 0 ? `${label} (${chosen.length})` : label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label} p="xs">
        {searchLabel && (
          <TextInput
            aria-label={searchLabel}
            placeholder={searchLabel}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            mb="xs"
            data-autofocus
          />
        )}
        <Stack gap={2} className={classes.list}>
          {shown.map(({ id, label: name, count }) => (
            <Checkbox
              key={id}
              className={classes.choice}
              label={
                <span className={classes.label}>
                  <span>{name}</span>
                  {count !== undefined && <span className="dimmed numeric">{format.integer(count)}</span>}
                </span>
              }
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
              }
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
