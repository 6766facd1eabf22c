import type { ExplanationNode } from '@noivu/domain/kernel';
import { IconTable } from '@tabler/icons-react';
import classes from '../explanation.module.css';
import { StepFrame } from './step-frame.tsx';

/** Tra cứu: a figure of a dated table, and which row of it. */
export function LookedUpStep({ node }: { readonly node: ExplanationNode }) {
  return (
    <StepFrame node={node} icon={IconTable}>
      {node.version && <p className={classes.version}>{node.version}</p>}
    </StepFrame>
  );
}
