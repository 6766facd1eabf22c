import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { stringifySearch } from '../lib/search-params.ts';

interface ExportLinkProps {
  readonly path: string;
  /** The filters of the list on screen, as its API names them. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly label: string;
}

/** Xuất danh sách đang xem ra .xlsx: made by the server, with the same filters. */
export function ExportLink({ path, query, label }: ExportLinkProps) {
  return (
    <Button
      component="a"
      href={`${path}${stringifySearch(query)}`}
      download
      variant="default"
      leftSection={<IconFileSpreadsheet size={15} aria-hidden="true" />}
    >
      {label}
    </Button>
  );
}
