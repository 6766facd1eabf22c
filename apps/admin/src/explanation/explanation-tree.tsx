import type { ExplanationNode } from '@noivu/domain/kernel';
import type { ComponentType } from 'react';
import classes from './explanation.module.css';
import { ComparedStep } from './steps/compared-step.tsx';
import { ComputedStep } from './steps/computed-step.tsx';
import { ConcludedStep } from './steps/concluded-step.tsx';
import { CountedStep } from './steps/counted-step.tsx';
import { LookedUpStep } from './steps/looked-up-step.tsx';
import { RoundedStep } from './steps/rounded-step.tsx';

type StepKind = Exclude<ExplanationNode['kind'], 'item'>;

/** Closed, as the kernel's union is: a new kind of step does not compile until it has its component here. */
const COMPONENTS: Readonly<Record<StepKind, ComponentType<{ readonly node: ExplanationNode }>>> = {
  'looked-up': LookedUpStep,
  compared: ComparedStep,
  counted: CountedStep,
  computed: ComputedStep,
  rounded: RoundedStep,
  concluded: ConcludedStep,
};

/** Cây giải thích: the steps in the order in which the rule took them. */
export function ExplanationTree({ nodes }: { readonly nodes: readonly ExplanationNode[] }) {
  return (
    <ol className={classes.tree}>
      {nodes.map((node, index) => {
        if (node.kind === 'item') return null;
        const Component = COMPONENTS[node.kind];
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps of one outcome never move
        return <Component key={`${node.code} ${index}`} node={node} />;
      })}
    </ol>
  );
}
