import { useShellMessages } from '../../i18n/index.ts';
import { readProblem } from '../../lib/errors.ts';
import { useLocale } from '../../lib/i18n.ts';
import classes from './records.module.css';

/** Lời từ chối của máy chủ, next to the button that was pressed. */
export function ErrorNotice({ error }: { readonly error: unknown }) {
  const messages = useShellMessages().state;
  const { kind, sentence } = readProblem(error, useLocale());
  return (
    <p role="alert" className={classes.problem}>
      {sentence ?? (kind === 'offline' ? messages.errorOffline : messages.errorUnknown)}
    </p>
  );
}
