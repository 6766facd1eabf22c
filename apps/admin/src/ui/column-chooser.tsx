import { Button, Checkbox, Popover, Stack } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useShellMessages } from '../i18n/index.ts';

interface ColumnChooserProps {
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[] | undefined) => void;
}

/** Chọn cột hiển thị; kept in the address by the page. The first column always stays. */
export function ColumnChooser({ options, chosen, onChange }: ColumnChooserProps) {
  const messages = useShellMessages().table;
  const toggle = (id: string, on: boolean) =>
    onChange(options.map((option) => option.id).filter((each) => (each === id ? on : chosen.includes(each))));
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={15} aria-hidden="true" />}>
          {messages.columns}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={messages.columnsTitle}>
        <Stack gap={6}>
          {options.map(({ id, label }) => (
            <Checkbox
              key={id}
              label={label}
              checked={chosen.includes(id)}
              disabled={chosen.length === 1 && chosen[0] === id}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />
          ))}
          <Button variant="subtle" onClick={() => onChange(undefined)}>
            {messages.columnsReset}
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
