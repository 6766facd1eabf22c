import type { ExplanationNode } from '@noivu/domain/kernel';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useFormat } from '../../lib/format.ts';
import classes from '../explanation.module.css';
import { useExplanationMessages } from '../explanation-catalogue.ts';
import { StepFrame } from './step-frame.tsx';

/** So sánh: one condition, met or not, and from when time alone meets it. */
export function ComparedStep({ node }: { readonly node: ExplanationNode }) {
  const messages = useExplanationMessages();
  const format = useFormat();
  const met = node.met === true;
  return (
    <StepFrame node={node} icon={met ? IconCircleCheck : IconCircleX} tone={met ? 'yes' : 'no'}>
      <p className={classes.verdictLine}>
        {met ? messages.met : messages.unmet}
        {!met && node.metFrom && `, ${messages.reasonMetFrom(format.date(node.metFrom))}`}
      </p>
    </StepFrame>
  );
}
