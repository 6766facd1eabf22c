import type { Provenance } from '@noivu/domain/kernel';
import { IconCheck, IconHelp, IconNews, IconScale } from '@tabler/icons-react';
import { useShellMessages } from '../i18n/index.ts';
import classes from './explanation.module.css';

const ICONS = { text: IconCheck, secondary: IconNews, unverified: IconHelp, policy: IconScale };
const ORDER: readonly Provenance[] = ['text', 'secondary', 'unverified', 'policy'];

/** Mức kiểm chứng of a figure or a condition: icon and words, never colour alone. */
export function ProvenanceBadge({ provenance }: { readonly provenance: Provenance }) {
  const messages = useShellMessages().provenance;
  const MarkIcon = ICONS[provenance];
  return (
    <span className={classes.mark} data-provenance={provenance}>
      <MarkIcon size={13} stroke={2} aria-hidden="true" />
      {messages[provenance]}
    </span>
  );
}

/** Chú giải bốn mức. */
export function ProvenanceLegend() {
  const messages = useShellMessages().provenance;
  return (
    <div className={classes.legend}>
      <span className="dimmed">{messages.legend}:</span>
      {ORDER.map((provenance) => (
        <ProvenanceBadge key={provenance} provenance={provenance} />
      ))}
    </div>
  );
}
