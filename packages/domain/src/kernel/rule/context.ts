import type { Citation, Provenance } from '../law/index.ts';
import type { PlainDate } from '../time/index.ts';
import type { AppliedPolicy, MissingFact, NotInForce, OutOfScope } from './outcome.ts';
import type { Step } from './step.ts';
import type { Timeline } from './timeline.ts';
import type { Value } from './value.ts';

/** Câu hỏi luật để ngỏ: named readings with a default; the outcome says which was used. */
export interface PolicyDefinition {
  readonly title: { readonly vi: string; readonly en: string };
  readonly options: Readonly<Record<string, { readonly vi: string; readonly en: string }>>;
  readonly default: string;
  /** Id of the open question in `kernel/law/reviews.ts`. */
  readonly review?: string;
}

export interface AssessOptions {
  /** Ngày xét. */
  readonly on: PlainDate;
  /** Law of which day; default `on`. */
  readonly lawAsOf?: PlainDate;
  /** Day up to which the facts are known; default `on`. Later events are taken not to happen. */
  readonly factsKnownOn?: PlainDate;
  /** Refuse figures that nobody has checked. */
  readonly strict?: boolean;
  readonly policies?: Readonly<Record<string, string>>;
  /** false: verdict and reason codes only. */
  readonly trace?: boolean;
}

/** A later day tried with the same options, facts known as before and no trace: beside the options, as a copy of them would cost more than the evaluation. */
export interface LaterDay {
  readonly on: PlainDate;
  readonly factsKnownOn: PlainDate;
}

type Halt =
  | Pick<NotInForce, 'status' | 'table' | 'endedOn' | 'by'>
  | Pick<OutOfScope, 'status' | 'table' | 'cause' | 'code' | 'firstFrom'>;

/** Ngữ cảnh của một lần xét: dates, trace, gaps. One per evaluation; never shared. */
export class RuleContext {
  readonly on: PlainDate;
  readonly lawAsOf: PlainDate;
  readonly knownOn: PlainDate;
  readonly trace: boolean;
  readonly strict: boolean;
  readonly steps: Step[] = [];
  readonly missing: MissingFact[] = [];
  readonly policiesUsed: AppliedPolicy[] = [];
  /** Marks of rows used when no trace is kept. */
  weakest: Provenance = 'text';
  halt: Halt | undefined;
  readonly #rule: string;
  readonly #policies: Readonly<Record<string, PolicyDefinition>>;
  readonly #chosen: Readonly<Record<string, string>>;

  constructor(
    rule: string,
    options: AssessOptions,
    policies: Readonly<Record<string, PolicyDefinition>>,
    laterDay?: LaterDay,
  ) {
    this.on = laterDay ? laterDay.on : options.on;
    this.lawAsOf = options.lawAsOf ?? this.on;
    this.knownOn = laterDay ? laterDay.factsKnownOn : (options.factsKnownOn ?? options.on);
    this.trace = laterDay === undefined && options.trace !== false;
    this.strict = options.strict === true;
    this.#rule = rule;
    this.#policies = policies;
    this.#chosen = options.policies ?? NO_POLICIES;
  }

  /** Records what an answer rests on, even when no step is kept. */
  mark(provenance: Provenance): void {
    if (provenance !== this.weakest && RANK[provenance] > RANK[this.weakest]) this.weakest = provenance;
  }

  /**
   * Adds a step; builds nothing when no trace is kept (in `strict` it is built to see its mark).
   * A step whose mark is weaker than the row's must also call {@link mark}, so that a verdict without trace claims no more.
   */
  step(build: () => Step): void {
    if (!this.trace && !this.strict) return;
    const step = build();
    this.mark(step.provenance);
    if (this.trace) this.steps.push(step);
  }

  /**
   * Looks a figure up in its timeline on `on` (default: the law date); undefined halts the rule:
   * the caller returns undefined at once.
   */
  look<T>(table: Timeline<T>, code: string, on: PlainDate = this.lawAsOf): T | undefined {
    const answer = table.at(on);
    if (answer.status === 'out-of-scope') {
      this.halt = {
        status: 'out-of-scope',
        cause: 'before-first-row',
        table: table.id,
        firstFrom: answer.firstFrom,
        code: undefined,
      };
      return undefined;
    }
    if (answer.status === 'not-in-force') {
      this.halt = { status: 'not-in-force', table: table.id, endedOn: answer.row.from, by: answer.row.by };
      return undefined;
    }
    const { row, version } = answer;
    if (this.strict && row.provenance === 'unverified') {
      this.halt = {
        status: 'out-of-scope',
        cause: 'unverified',
        table: version,
        code: undefined,
        firstFrom: undefined,
      };
      return undefined;
    }
    this.mark(row.provenance);
    if (this.trace) {
      this.steps.push({
        kind: 'looked-up',
        code,
        version,
        on,
        value: table.show(row.value),
        by: row.by,
        provenance: row.provenance,
      });
    }
    return row.value;
  }

  /** A fact that is needed and not given: the outcome becomes `missing-facts` unless something refuses anyway. */
  lack(fact: string, code: string, by: Citation, provenance: Provenance, detail?: Value): void {
    this.missing.push({ fact, code, by, provenance, detail });
  }

  /** The case is none of this rule's: `code` names the sentence. */
  outOfScope(code: string): undefined {
    this.halt = { status: 'out-of-scope', cause: 'not-applicable', table: this.#rule, code, firstFrom: undefined };
    return undefined;
  }

  /** The reading chosen for an open question; recorded once. @throws {RangeError} for an unknown option. */
  policy(name: string): string {
    const definition = Object.hasOwn(this.#policies, name) ? this.#policies[name] : undefined;
    if (!definition) throw new RangeError(`${this.#rule}: no policy ${name}`);
    const option = this.#chosen[name] ?? definition.default;
    if (!Object.hasOwn(definition.options, option))
      throw new RangeError(`${this.#rule}: policy ${name} has no option ${option}`);
    if (!this.policiesUsed.some((used) => used.name === name)) {
      this.policiesUsed.push({ name, option, isDefault: option === definition.default });
    }
    return option;
  }
}

const NO_POLICIES: Readonly<Record<string, string>> = {};
const RANK: Record<Provenance, number> = { text: 0, policy: 1, secondary: 2, unverified: 3 };
