import type { ExplanationNode } from '@noivu/domain/kernel';
import { IconMathSymbols } from '@tabler/icons-react';
import classes from '../explanation.module.css';
import { StepFrame } from './step-frame.tsx';

/** Tính: the formula with its numbers filled in. */
export function ComputedStep({ node }: { readonly node: ExplanationNode }) {
  return (
    <StepFrame node={node} icon={IconMathSymbols}>
      {node.formula && <p className={classes.formula}>{node.formula}</p>}
    </StepFrame>
  );
}
