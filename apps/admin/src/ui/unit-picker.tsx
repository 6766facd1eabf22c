import { Button, Popover } from '@mantine/core';
import { IconBuildingCommunity, IconChevronDown } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useShellMessages } from '../i18n/index.ts';
import { useAsOf } from '../lib/as-of.ts';
import { trpc } from '../lib/trpc.ts';
import { ErrorState, LoadingState } from './states.tsx';
import classes from './unit-picker.module.css';
import { buildUnitTree } from './unit-tree.ts';
import { UnitTreeList } from './unit-tree-list.tsx';

interface UnitPickerProps {
  /** Id of the unit whose subtree is chosen; undefined is all in scope. */
  readonly value: string | undefined;
  readonly onChange: (unitId: string | undefined) => void;
}

/** Chọn đơn vị (cả cấp dưới), from the tree as it stood on the as-of day; searched without accents. */
export function UnitPicker({ value, onChange }: UnitPickerProps) {
  const messages = useShellMessages().unitPicker;
  const asOf = useAsOf();
  const [opened, setOpened] = useState(false);
  const { data, error, refetch } = useQuery(trpc.organisation.tree.queryOptions({ asOf }, { staleTime: 10 * 60_000 }));
  const tree = useMemo(() => data && buildUnitTree(data), [data]);
  const name = value ? (tree?.byId.get(value)?.name ?? value) : messages.all;
  const choose = (unitId: string | undefined) => {
    onChange(unitId);
    setOpened(false);
  };
  return (
    <Popover position="bottom-start" shadow="md" trapFocus returnFocus opened={opened} onChange={setOpened}>
      <Popover.Target>
        <Button
          variant={value ? 'light' : 'default'}
          onClick={() => setOpened((previous) => !previous)}
          leftSection={<IconBuildingCommunity size={15} aria-hidden="true" />}
          rightSection={<IconChevronDown size={14} aria-hidden="true" />}
          className={classes.target}
          aria-label={`${messages.label}: ${name}`}
        >
          {name}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="xs" aria-label={messages.label}>
        {error ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : tree ? (
          <UnitTreeList tree={tree} value={value} onChoose={choose} />
        ) : (
          <LoadingState />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
