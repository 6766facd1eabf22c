import { type Citation, describeKind, findInstrument, formatCitation, type Provenance } from '../law/index.ts';
import type { PlainDate } from '../time/index.ts';
import { formatScaled, formatValue } from './format-value.ts';
import type { MissingFact, Outcome, Reason } from './outcome.ts';
import type { Locale, Sentences } from './sentences.ts';
import type { CountedItem, Step } from './step.ts';
import { asDate, type Value } from './value.ts';

/** Một nút của cây giải thích: a sentence with its citation and mark, ready to print. */
export interface ExplanationNode {
  readonly kind: Step['kind'] | 'item';
  readonly code: string;
  readonly text: string;
  /** Formula with numbers filled in, for computed steps. */
  readonly formula?: string;
  readonly citation?: string;
  readonly by?: Citation;
  readonly provenance?: Provenance;
  readonly met?: boolean;
  readonly metFrom?: PlainDate;
  readonly version?: string;
  readonly children: readonly ExplanationNode[];
}

export interface Language {
  readonly locale: Locale;
  readonly sentences: Sentences;
  /** Glossary of codes. */
  readonly terms: Readonly<Record<string, string>>;
}

function fill(template: string, values: Readonly<Record<string, Value | undefined>>, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : formatValue(value, language.locale, language.terms);
  });
}

function sentence(code: string, values: Readonly<Record<string, Value | undefined>>, language: Language): string {
  return fill(language.sentences[code] ?? code, values, language);
}

/** Trích dẫn as documents write it, with the kind of the instrument. */
export function printCitation(by: Citation, locale: Locale): string {
  const instrument = findInstrument(by.instrument);
  return formatCitation(by, locale, instrument ? describeKind(instrument.kind, locale) : undefined);
}

function explainItem(item: CountedItem, language: Language): ExplanationNode {
  const values = {
    value: item.value,
    from: item.from && asDate(item.from),
    to: item.to && asDate(item.to),
  };
  return {
    kind: 'item',
    code: item.code,
    text: sentence(item.code, values, language),
    ...(item.by ? { by: item.by, citation: printCitation(item.by, language.locale) } : {}),
    ...(item.provenance ? { provenance: item.provenance } : {}),
    children: [],
  };
}

function explainStep(step: Step, language: Language): ExplanationNode {
  const { kind, code, by, provenance } = step;
  const base = { kind, code, by, provenance, citation: printCitation(by, language.locale), children: [] };
  switch (step.kind) {
    case 'looked-up':
      return {
        ...base,
        version: step.version,
        text: sentence(code, { value: step.value, on: asDate(step.on) }, language),
      };
    case 'compared':
      return {
        ...base,
        met: step.met,
        ...(step.metFrom ? { metFrom: step.metFrom } : {}),
        text: sentence(
          code,
          { required: step.required, actual: step.actual, metFrom: step.metFrom && asDate(step.metFrom) },
          language,
        ),
      };
    case 'counted':
      return {
        ...base,
        text: sentence(code, { value: step.value }, language),
        children: step.items.map((item) => explainItem(item, language)),
      };
    case 'computed':
      return {
        ...base,
        text: sentence(code, { ...step.inputs, value: step.value }, language),
        formula: `${fill(step.formula, step.inputs, language)} = ${formatValue(step.value, language.locale, language.terms)}`,
      };
    case 'rounded': {
      const exact = (step.before.numerator * 10_000) / step.before.denominator;
      const before = formatScaled(Math.round(exact), 4, language.locale);
      return {
        ...base,
        text: sentence(code, { value: step.value }, language).replace('{before}', before),
      };
    }
    case 'concluded':
      return { ...base, text: sentence(code, step.values, language) };
  }
}

/** The explanation of an evaluated outcome, one node per step. Empty for outcomes without steps. */
export function explain(outcome: Outcome<unknown>, language: Language): ExplanationNode[] {
  return 'steps' in outcome ? outcome.steps.map((step) => explainStep(step, language)) : [];
}

export function explainReason(reason: Reason, language: Language): string {
  return sentence(
    reason.code,
    { required: reason.required, actual: reason.actual, metFrom: reason.metFrom && asDate(reason.metFrom) },
    language,
  );
}

export function explainMissing(missing: MissingFact, language: Language): string {
  return sentence(missing.code, { detail: missing.detail }, language);
}
