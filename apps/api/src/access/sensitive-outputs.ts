import type { PlainDate } from '@noivu/domain/kernel';
import type { Sensitivity } from './permissions.ts';
import { withoutTelling } from './telling-codes.ts';

// biome-ignore lint/suspicious/noExplicitAny: the declarations below are about answers of different shapes.
type Answer = any;

export interface SensitiveField {
  readonly sensitivity: Sensitivity;
  /** Tên các trường, as the schema of the answer has them. */
  readonly names: readonly string[];
  /** The record (or, for lists, one row) without what is so sensitive, and with its flag that says so. */
  readonly hide: (record: Answer) => Answer;
}

export interface SensitiveOutput {
  /**
   * Whose data it is: one `person` named by the input; `rows`, each of a unit of its own; or `scope`, everything that the
   * roots of the permission reach.
   */
  readonly subject:
    | { readonly kind: 'person'; readonly find: (input: Answer) => { readonly id: string; readonly asOf: PlainDate } }
    | { readonly kind: 'rows'; readonly asOf: (input: Answer) => PlainDate }
    | { readonly kind: 'scope' };
  readonly fields: readonly SensitiveField[];
}

const stepIncreaseRow: SensitiveOutput = {
  subject: { kind: 'rows', asOf: ({ asOf }) => asOf },
  fields: (['discipline', 'health'] as const).map((sensitivity) => ({
    sensitivity,
    names: ['delayReasons', 'missing'],
    hide: (row) => {
      const hidden = withoutTelling({ delayReasons: row.delayReasons, missing: row.missing }, sensitivity);
      const isSame = hidden.delayReasons === row.delayReasons && hidden.missing === row.missing;
      return isSame ? row : { ...row, ...hidden, delayReasonsHidden: true };
    },
  })),
};

const staged: readonly SensitiveField[] = [
  {
    sensitivity: 'citizen-id',
    names: ['values', 'errors', 'notes', 'diff', 'example'],
    hide: (answer) => hideImportField(answer, 'citizenId'),
  },
];

function hideImportField(answer: Answer, field: string): Answer {
  if (Array.isArray(answer)) return answer.map((item) => hideImportField(item, field));
  if (answer === null || typeof answer !== 'object') return answer;
  const of = answer.field === field;
  return Object.fromEntries(
    Object.entries(answer).map(([key, part]) => {
      if (key === field || (of && ['found', 'before', 'after'].includes(key))) return [key, ''];
      return [key, hideImportField(part, field)];
    }),
  );
}

/**
 * Trường nhạy cảm của từng câu trả lời: the one place that says which fields of which procedure (or export) are of which
 * sensitivity. The server leaves them out for who may not see them (hide-sensitive.ts); a procedure whose answer has a field
 * of one of these names and is not listed fails a test.
 */
export const SENSITIVE_OUTPUTS: Readonly<Record<string, SensitiveOutput>> = {
  'persons.get': {
    subject: { kind: 'person', find: ({ id, asOf }) => ({ id, asOf }) },
    fields: [
      {
        sensitivity: 'citizen-id',
        names: ['citizenId'],
        hide: (answer) => ({ ...answer, citizenId: null, citizenIdHidden: true }),
      },
      {
        sensitivity: 'discipline',
        names: ['disciplines', 'interruptions'],
        hide: (answer) => ({
          ...answer,
          facts: {
            ...answer.facts,
            disciplines: [],
            disciplinesHidden: true,
            interruptions: withoutTelling(answer.facts.interruptions, 'discipline'),
          },
        }),
      },
      {
        sensitivity: 'health',
        names: ['interruptions'],
        hide: (answer) => ({
          ...answer,
          facts: { ...answer.facts, interruptions: withoutTelling(answer.facts.interruptions, 'health') },
        }),
      },
    ],
  },
  'pay.assessPerson': {
    subject: {
      kind: 'person',
      find: ({ personId, on, asOf }) => ({ id: personId, asOf: asOf && asOf < on ? asOf : on }),
    },
    fields: [
      {
        sensitivity: 'discipline',
        names: ['disciplines', 'interruptions', 'outcomes'],
        hide: ({ facts, outcomes, ...answer }) => {
          const { disciplines: _hidden, ...step } = facts.step ?? {};
          return {
            ...answer,
            missing: withoutTelling(answer.missing, 'discipline'),
            disciplinesHidden: true,
            facts: { ...facts, step: facts.step && withoutTelling(step, 'discipline') },
            // The conditions of the early rise compare disciplines one by one.
            outcomes: { ...withoutTelling(outcomes, 'discipline'), earlyStepIncrease: null },
          };
        },
      },
      {
        sensitivity: 'health',
        names: ['interruptions', 'outcomes'],
        hide: ({ facts, outcomes, ...answer }) => ({
          ...answer,
          facts: withoutTelling(facts, 'health'),
          outcomes: withoutTelling(outcomes, 'health'),
        }),
      },
    ],
  },
  'pay.stepIncreasesDue': stepIncreaseRow,
  'GET /api/exports/step-increases.xlsx': stepIncreaseRow,
  'records.imports.rows': { subject: { kind: 'scope' }, fields: staged },
  'records.imports.errorGroups': { subject: { kind: 'scope' }, fields: staged },
};
