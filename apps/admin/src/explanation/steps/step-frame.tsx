import type { ExplanationNode } from '@noivu/domain/kernel';
import type { Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { CitationChip } from '../citation-chip.tsx';
import classes from '../explanation.module.css';
import { useExplanationMessages } from '../explanation-catalogue.ts';
import { ProvenanceBadge } from '../provenance-badge.tsx';

interface StepFrameProps {
  readonly node: ExplanationNode;
  readonly icon: Icon;
  readonly tone?: 'yes' | 'no';
  readonly children?: ReactNode;
}

/** What every kind of step shares: its kind, the sentence, the article and the mark. */
export function StepFrame({ node, icon: KindIcon, tone, children }: StepFrameProps) {
  const { kinds } = useExplanationMessages();
  return (
    <li className={classes.step} data-tone={tone}>
      <span className={classes.stepIcon} title={kinds[node.kind]}>
        <KindIcon size={16} stroke={1.8} aria-hidden="true" />
        <span className="visually-hidden">{kinds[node.kind]}: </span>
      </span>
      <div className={classes.stepBody}>
        <p>{node.text}</p>
        {children}
        <p className={classes.source}>
          {node.by && <CitationChip by={node.by} />}
          {node.provenance && <ProvenanceBadge provenance={node.provenance} />}
        </p>
      </div>
    </li>
  );
}
