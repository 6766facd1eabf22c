import {
  type ExplanationNode,
  explain,
  explainMissing,
  explainReason,
  formatDate,
  type Language,
  type Locale,
  type Outcome,
  printCitation,
} from '@noivu/domain/kernel';
import type { AnyRule } from '@noivu/domain/rules';
import { languageFor } from '@noivu/domain/sentences';
import { getMessages, type Messages } from '../messages/index.ts';

function source(node: ExplanationNode, { label }: Messages): string {
  const parts = [node.citation, node.provenance && label.provenance[node.provenance]].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join('; ')})` : '';
}

function verdictOf(node: ExplanationNode, { label }: Messages): string {
  if (node.met === undefined) return '';
  const from = node.metFrom ? `, ${label.metFrom} ${formatDate(node.metFrom)}` : '';
  return ` [${node.met ? label.met : label.unmet}${from}]`;
}

function drawTree(nodes: readonly ExplanationNode[], indent: string, messages: Messages): string[] {
  return nodes.flatMap((node, index) => {
    const isLast = index === nodes.length - 1;
    const inner = `${indent}${isLast ? '   ' : '│  '}`;
    return [
      `${indent}${isLast ? '└─ ' : '├─ '}${node.text}${verdictOf(node, messages)}${source(node, messages)}`,
      ...(node.formula ? [`${inner}${node.formula}`] : []),
      ...drawTree(node.children, inner, messages),
    ];
  });
}

function whyNot(rule: AnyRule, outcome: Outcome<unknown>, language: Language, messages: Messages): string[] {
  if (outcome.status === 'not-in-force') {
    const by = printCitation(outcome.by, language.locale);
    return [messages.outcome.ended(outcome.table, formatDate(outcome.endedOn), by)];
  }
  if (outcome.status !== 'out-of-scope') return [];
  if (outcome.code) return [rule.sentences[language.locale][outcome.code] ?? outcome.code];
  if (outcome.firstFrom) return [messages.outcome.beforeFirstRow(outcome.table, formatDate(outcome.firstFrom))];
  return [messages.outcome.unverified(outcome.table)];
}

function listPolicies(rule: AnyRule, outcome: Outcome<unknown>, locale: Locale, messages: Messages): string[] {
  if (!('policies' in outcome)) return [];
  return outcome.policies.map(({ name, option, isDefault }) => {
    const definition = rule.policies?.[name];
    const chosen = definition?.options[option]?.[locale] ?? option;
    return `${definition?.title[locale] ?? name}: ${chosen}${isDefault ? ` (${messages.label.byDefault})` : ''}`;
  });
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`${title}:`, ...lines.map((line) => `  - ${line}`)] : [];
}

/** Giải thích một kết quả bằng chữ: verdict, why, the tree of steps with citations and marks. */
export function explainAsText(rule: AnyRule, outcome: Outcome<unknown>, locale: Locale): string {
  const messages = getMessages(locale);
  const { label } = messages;
  const language = languageFor(rule, locale);
  const lines = [
    `${rule.title[locale]} (${rule.id}): ${label.status[outcome.status]}`,
    `${label.on}: ${formatDate(outcome.on)}`,
    ...(outcome.lawAsOf === outcome.on ? [] : [`${label.lawAsOf}: ${formatDate(outcome.lawAsOf)}`]),
  ];
  if ('version' in outcome) {
    lines.push(`${label.version}: ${outcome.version} (${label.provenance[outcome.provenance]})`);
  }
  if (outcome.status === 'granted') lines.push(`${label.value}: ${JSON.stringify(outcome.value)}`);
  if (outcome.status === 'refused' && outcome.eligibleFrom) {
    lines.push(`${label.eligibleFrom}: ${formatDate(outcome.eligibleFrom)}`);
  }
  const reasons = 'reasons' in outcome ? outcome.reasons.map((reason) => explainReason(reason, language)) : [];
  lines.push(...section(label.reasons, [...whyNot(rule, outcome, language, messages), ...reasons]));
  const missing = 'missing' in outcome ? outcome.missing : [];
  lines.push(
    ...section(
      label.missing,
      missing.map((lack) => `${lack.fact}: ${explainMissing(lack, language)}`),
    ),
  );
  lines.push(...section(label.policies, listPolicies(rule, outcome, locale, messages)));
  const nodes = explain(outcome, language);
  if (nodes.length > 0) lines.push(`${label.steps}:`, ...drawTree(nodes, '', messages));
  return lines.join('\n');
}
