import type { Assessment } from './person-catalogue.ts';

export interface LegalEvent {
  readonly id: 'nextStep' | 'nextAllowance' | 'retirement';
  readonly on: string;
}

/** Những việc luật định sắp tới, as the assessment on the as-of day sees them. */
export function listLegalEvents(assessment: Assessment | undefined): LegalEvent[] {
  if (!assessment) return [];
  const { regularStepIncrease: step, seniorityBeyondFrame: allowance, retirementAge } = assessment.outcomes;
  const events: LegalEvent[] = [];
  if (step?.status === 'granted') events.push({ id: 'nextStep', on: step.value.from });
  if (step?.status === 'refused' && step.eligibleFrom) events.push({ id: 'nextStep', on: step.eligibleFrom });
  if (allowance?.status === 'granted') events.push({ id: 'nextAllowance', on: allowance.value.next.on });
  if (allowance?.status === 'refused' && allowance.eligibleFrom) {
    events.push({ id: 'nextAllowance', on: allowance.eligibleFrom });
  }
  if (retirementAge.status === 'granted') events.push({ id: 'retirement', on: retirementAge.value.retiresOn });
  return events.sort((a, b) => (a.on < b.on ? -1 : 1));
}
