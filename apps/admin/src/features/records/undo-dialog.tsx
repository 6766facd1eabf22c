import { Button, Modal, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { ErrorNotice } from './error-notice.tsx';
import classes from './records.module.css';
import { useRecordsMessages } from './records-catalogue.ts';

interface UndoDialogProps {
  readonly batch: { readonly id: string; readonly fileName: string };
  readonly onClose: () => void;
}

/** Hỏi lại trước khi hoàn tác; a refusal names the records that were changed since. */
export function UndoDialog({ batch, onClose }: UndoDialogProps) {
  const { undo: messages } = useRecordsMessages();
  const [reason, setReason] = useState('');
  const undo = useMutation(
    trpc.records.imports.undo.mutationOptions({
      onSuccess: async () => {
        // Persons, units, pay: everything read before may have changed.
        await queryClient.invalidateQueries();
        onClose();
      },
    }),
  );
  return (
    <Modal.Root opened onClose={onClose} centered>
      <Modal.Overlay />
      <Modal.Content aria-label={messages.title}>
        <Modal.Body>
          <div className={classes.form}>
            <h2>{messages.title}</h2>
            <p>{messages.text(batch.fileName)}</p>
            <Textarea
              label={messages.reason}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              autosize
              minRows={2}
              maxLength={500}
            />
            {undo.error && <ErrorNotice error={undo.error} />}
            <div className={classes.buttons}>
              <Button variant="default" onClick={onClose}>
                {messages.cancel}
              </Button>
              <Button
                color="red.9"
                loading={undo.isPending}
                onClick={() => undo.mutate({ id: batch.id, ...(reason.trim() ? { reason } : {}) })}
              >
                {messages.confirm}
              </Button>
            </div>
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
