import { expect, it } from 'vitest';
import { instruments } from '../law-rows.ts';
import { findSpan } from './instrument-span.ts';
import { findChain, listRelations } from './relations.ts';
import { panWindow, readWindow, zoomWindow } from './year-window.ts';

it('says every relation from both sides', () => {
  for (const { number, replaces = [] } of instruments) {
    for (const { instrument } of replaces) {
      const passive = listRelations(instrument).find(([name]) => name === 'replaced-by')?.[1] ?? [];
      expect(passive.map(({ other }) => other)).toContain(number);
    }
  }
});

it('follows a chain of repeal both ways', () => {
  const number = '73/2024/NĐ-CP';
  const edges = findChain(number).map(({ by, on }) => `${by} > ${on}`);
  expect(edges).toContain(`161/2026/NĐ-CP > ${number}`);
  expect(edges).toContain(`${number} > 24/2023/NĐ-CP`);
  expect(edges).toContain('24/2023/NĐ-CP > 38/2019/NĐ-CP');
});

it('never ends an instrument before it begins', () => {
  for (const instrument of instruments) {
    const span = findSpan(instrument);
    if (span?.to !== undefined) expect(span.to >= span.from, instrument.number).toBe(true);
  }
});

it('zooms and pans within sensible years', () => {
  expect(readWindow({ fromYear: 2010, toYear: 2000 })).toEqual(readWindow({}));
  expect(zoomWindow({ fromYear: 2000, toYear: 2020 }, 0.5)).toEqual({ fromYear: 2005, toYear: 2015 });
  const widest = zoomWindow({ fromYear: 1990, toYear: 2035 }, 2);
  expect(widest).toEqual({ fromYear: 1990, toYear: 2035 });
  expect(panWindow({ fromYear: 2000, toYear: 2009 }, 1)).toEqual({ fromYear: 2003, toYear: 2012 });
});
