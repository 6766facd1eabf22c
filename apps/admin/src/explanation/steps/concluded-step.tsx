import type { ExplanationNode } from '@noivu/domain/kernel';
import { IconGavel } from '@tabler/icons-react';
import { StepFrame } from './step-frame.tsx';

/** Kết luận. */
export function ConcludedStep({ node }: { readonly node: ExplanationNode }) {
  return <StepFrame node={node} icon={IconGavel} />;
}
