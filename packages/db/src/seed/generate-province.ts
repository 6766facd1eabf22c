import { generatePerson } from './persons/generate-person.ts';
import { generatePosts } from './persons/generate-posts.ts';
import type { PersonRecord, UnitRecords } from './rows.ts';
import { generateShowcase } from './showcase/generate-showcase.ts';
import { generateUnits } from './units/generate-units.ts';
import { createWorkplaces } from './units/workplaces.ts';

/** Tỉnh trình diễn: units and people, before they are rows of a database. */
export interface DemonstrationProvince {
  units: UnitRecords;
  people: PersonRecord[];
}

/** Sinh tỉnh Hưng Yên 2022 của `seed`: the same seed gives the same bytes; no clock, no randomness from outside. */
export function generateProvince(seed: number): DemonstrationProvince {
  const units = generateUnits();
  const posts = generatePosts(seed, units.units);
  const workplaces = createWorkplaces(posts);
  const people = generateShowcase(seed);
  for (const post of posts) people.push(generatePerson(seed, people.length + 1, post, workplaces));
  return { units, people };
}
