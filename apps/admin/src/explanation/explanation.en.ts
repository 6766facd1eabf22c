import type { Messages } from '../lib/i18n.ts';
import type { explanationVi } from './explanation.vi.ts';

/** English of explanations. */
export const explanationEn: Messages<typeof explanationVi> = {
  status: {
    granted: 'Granted',
    refused: 'Not yet',
    'missing-facts': 'Facts missing',
    'not-in-force': 'Not in force',
    'out-of-scope': 'Out of scope',
  },
  eligibleFrom: (date) => `from ${date}`,
  notByTime: 'Waiting will not do; the facts would have to change.',
  reasons: 'Why not',
  reasonMetFrom: (date) => `met from ${date}`,
  missing: 'Facts missing',
  endedOn: (date) => `The provision no longer applies from ${date}.`,
  beforeFirst: (date) => `The library of law begins on ${date}.`,
  beforeFirstUnknown: 'The library has no law for this day.',
  unverified: 'A figure that is needed has not been verified.',
  steps: 'How it was assessed',
  showSteps: (count) => `Show the steps (${count})`,
  hideSteps: 'Hide the steps',
  basis: 'Legal basis',
  version: 'Rule version',
  restsOn: 'Weakest mark of the sources:',
  policies: 'Readings chosen where law is open',
  policyDefault: 'default',
  kinds: {
    'looked-up': 'Looked up',
    compared: 'Compared',
    counted: 'Counted',
    computed: 'Computed',
    rounded: 'Rounded',
    concluded: 'Concluded',
    item: 'Item',
  },
  met: 'met',
  unmet: 'not met',
  openInstrument: (number) => `Open instrument ${number}`,
};
