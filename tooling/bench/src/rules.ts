import { ZenEngine } from '@gorules/zen-engine';
import { regularStepIncrease } from '@noivu/domain/pay';
import { Engine } from 'json-rules-engine';
import { type BenchmarkCase, makeCases, ON } from './cases.ts';
import { type Measurement, measureRate, perSecond } from './measure.ts';

type Verdict = (one: BenchmarkCase) => boolean | Promise<boolean>;

function createJsonRulesEngine(): Verdict {
  const engine = new Engine([
    {
      conditions: {
        all: [
          { fact: 'step', operator: 'lessThan', value: { fact: 'steps' } },
          { fact: 'interruptionRunning', operator: 'equal', value: false },
          { fact: 'monthsHeld', operator: 'greaterThanInclusive', value: { fact: 'monthsRequired' } },
        ],
      },
      event: { type: 'raised' },
    },
  ]);
  return async ({ derived }) => {
    const { events } = await engine.run({ ...derived });
    return events.length > 0;
  };
}

function createZenEngine(trace: boolean): { verdict: Verdict; close: () => void } {
  const engine = new ZenEngine();
  const column = (id: string, field: string) => ({ id, name: field, field });
  const content = {
    nodes: [
      { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 } },
      {
        id: 'table',
        type: 'decisionTableNode',
        name: 'table',
        position: { x: 1, y: 0 },
        content: {
          hitPolicy: 'first',
          inputs: [column('a', 'step'), column('b', 'interruptionRunning'), column('c', 'monthsHeld')],
          outputs: [column('o', 'raised')],
          rules: [
            { _id: '1', a: '$ < steps', b: 'false', c: '$ >= monthsRequired', o: 'true' },
            { _id: '2', a: '', b: '', c: '', o: 'false' },
          ],
        },
      },
      { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 } },
    ],
    edges: [
      { id: 'e1', type: 'edge', sourceId: 'in', targetId: 'table' },
      { id: 'e2', type: 'edge', sourceId: 'table', targetId: 'out' },
    ],
  };
  const decision = engine.createDecision(Buffer.from(JSON.stringify(content)));
  return {
    verdict: async ({ derived }) => {
      const { result } = await decision.evaluate(derived, { trace });
      return (result as { raised: boolean }).raised;
    },
    close: () => engine.dispose(),
  };
}

const ours =
  (trace: boolean): Verdict =>
  ({ facts }) =>
    regularStepIncrease.assess(facts, { on: ON, trace }).status === 'granted';

/** @throws {Error} when two engines disagree on any of the people: a rate means nothing then. */
async function assertSameVerdicts(cases: readonly BenchmarkCase[], engines: Record<string, Verdict>): Promise<number> {
  let raised = 0;
  for (const [index, one] of cases.entries()) {
    const verdicts = await Promise.all(
      Object.entries(engines).map(async ([name, run]) => [name, await run(one)] as const),
    );
    const [, first] = verdicts[0] ?? [];
    const other = verdicts.find(([, verdict]) => verdict !== first);
    if (other)
      throw new Error(`verdicts differ on person ${index}: ${JSON.stringify(verdicts)} ${JSON.stringify(one)}`);
    if (first) raised += 1;
  }
  return raised;
}

/** Regular step increase, one thread, the same thousand people for every engine, verdicts compared first. */
export async function measureRules(): Promise<Measurement[]> {
  const cases = makeCases();
  const zen = createZenEngine(false);
  const zenTraced = createZenEngine(true);
  const engines: Record<string, Verdict> = {
    'noivu, verdict and reason codes': ours(false),
    'noivu, full cited trace': ours(true),
    'json-rules-engine 7.3.1': createJsonRulesEngine(),
    '@gorules/zen-engine 0.54.0, decision table': zen.verdict,
    '@gorules/zen-engine 0.54.0, with trace': zenTraced.verdict,
  };
  const raised = await assertSameVerdicts(cases, engines);
  const lines: Measurement[] = [
    {
      name: 'people judged alike by every engine',
      value: `${cases.length}`,
      note: `${raised} raised, ${cases.length - raised} not; the peers are given months already counted, since they have no dates, and cite nothing`,
    },
  ];
  for (const [name, verdict] of Object.entries(engines)) {
    const rate = await measureRate((index) => verdict(cases[index % cases.length] as BenchmarkCase));
    lines.push({ name, value: perSecond(rate) });
  }
  zen.close();
  zenTraced.close();
  return lines;
}
