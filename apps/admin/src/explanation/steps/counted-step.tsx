import type { ExplanationNode } from '@noivu/domain/kernel';
import { IconListNumbers } from '@tabler/icons-react';
import { CitationChip } from '../citation-chip.tsx';
import classes from '../explanation.module.css';
import { ProvenanceBadge } from '../provenance-badge.tsx';
import { StepFrame } from './step-frame.tsx';

/** Đếm: the total in the sentence, under it the items that make it. */
export function CountedStep({ node }: { readonly node: ExplanationNode }) {
  return (
    <StepFrame node={node} icon={IconListNumbers}>
      {node.children.length > 0 && (
        <ul className={classes.items}>
          {node.children.map((item) => (
            <li key={`${item.code} ${item.text}`}>
              {item.text} {item.by && <CitationChip by={item.by} />}{' '}
              {item.provenance && <ProvenanceBadge provenance={item.provenance} />}
            </li>
          ))}
        </ul>
      )}
    </StepFrame>
  );
}
