import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Progress.css';
import '@mantine/core/styles/Tabs.css';
import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { compact } from '../../lib/search-params.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { BatchView } from './batch-view.tsx';
import { DropZone } from './drop-zone.tsx';
import { ImportHistory } from './import-history.tsx';
import classes from './records.module.css';
import { useRecordsMessages } from './records-catalogue.ts';

/** Nhập danh sách: a new file and the imports so far, or the one import named in the address. */
export function ImportPage() {
  const messages = useRecordsMessages();
  const { batch } = useSearch({ from: '/signed-in/nhap-danh-sach' });
  const navigate = useNavigate({ from: '/nhap-danh-sach' });
  const open = (id: string | undefined) => void navigate({ search: (previous) => compact({ ...previous, batch: id }) });
  if (batch) return <BatchView key={batch} id={batch} onClose={() => open(undefined)} />;
  return (
    <>
      <PageHeader
        title={messages.title}
        summary={messages.summary}
        actions={
          <Button
            component="a"
            href="/api/imports/sample.xlsx"
            download
            variant="default"
            leftSection={<IconFileSpreadsheet size={15} aria-hidden="true" />}
          >
            {messages.sample}
          </Button>
        }
      />
      <div className={classes.page}>
        <DropZone onReceived={open} />
        <ImportHistory />
      </div>
    </>
  );
}
