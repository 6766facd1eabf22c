import { Button, Group, Text } from '@mantine/core';
import { DatePicker } from '@mantine/dates';
import { useNavigate } from '@tanstack/react-router';
import { useShellMessages } from '../i18n/index.ts';
import { useAsOf } from '../lib/as-of.ts';
import { useSession } from '../lib/session.ts';
import { CalendarLanguage, useCalendarLabels } from '../ui/calendar-language.tsx';

/** Lịch chọn ngày số liệu. The default day leaves the address clean. */
export function AsOfCalendar({ onDone }: { readonly onDone: () => void }) {
  const messages = useShellMessages().asOf;
  const labels = useCalendarLabels();
  const session = useSession();
  const asOf = useAsOf();
  const navigate = useNavigate();
  const choose = (date: string | null) => {
    if (!date) return;
    const asOf = date === session?.asOf ? undefined : date;
    // The key stays, with `undefined`: a key that is absent would be retained from the present address.
    void navigate({ to: '.', search: (previous) => ({ ...previous, asOf }) as typeof previous });
    onDone();
  };
  return (
    <CalendarLanguage>
      <DatePicker value={asOf} defaultDate={asOf} onChange={choose} ariaLabels={labels} />
      <Group gap="xs" mt="xs">
        {session && (
          <Button variant="default" onClick={() => choose(session.asOf)}>
            {messages.default}
          </Button>
        )}
        {session && session.today !== session.asOf && (
          <Button variant="default" onClick={() => choose(session.today)}>
            {messages.today}
          </Button>
        )}
      </Group>
      <Text size="xs" c="dimmed" mt="xs" maw={260}>
        {messages.hint}
      </Text>
    </CalendarLanguage>
  );
}
