import type { ExplanationNode } from '@noivu/domain/kernel';
import { IconDecimal } from '@tabler/icons-react';
import { StepFrame } from './step-frame.tsx';

/** Làm tròn: what was rounded, how, and to what. */
export function RoundedStep({ node }: { readonly node: ExplanationNode }) {
  return <StepFrame node={node} icon={IconDecimal} />;
}
