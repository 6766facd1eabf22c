/** Các bảng mà đợt nhập ghi, in the order they are filled; columns with their SQL types. */
export const ENTITIES = {
  person: {
    code: 'text',
    fullName: 'text',
    nameKey: 'text',
    sortKey: 'text',
    sex: '"Sex"',
    birthDate: 'char(10)',
    birthPrecision: 'text',
    ethnicity: 'text',
    citizenId: 'text',
  },
  employment: {
    personId: 'uuid',
    unitId: 'uuid',
    kind: '"PersonKind"',
    jobTitle: 'text',
    leadership: 'boolean',
    validFrom: 'char(10)',
    validTo: 'char(10)',
    decision: 'text',
  },
  rank_holding: {
    personId: 'uuid',
    rankCode: 'text',
    rankName: 'text',
    salaryGroup: 'text',
    salaryTable: 'text',
    validFrom: 'char(10)',
    validTo: 'char(10)',
    decision: 'text',
  },
  salary_step: {
    personId: 'uuid',
    step: 'int',
    coefficient: 'int',
    reservedCoefficient: 'int',
    validFrom: 'char(10)',
    validTo: 'char(10)',
    countedFrom: 'char(10)',
    decision: 'text',
  },
  performance_rating: { personId: 'uuid', year: 'int', rating: '"Rating"' },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

export type Entity = keyof typeof ENTITIES;

export const ENTITY_NAMES = Object.keys(ENTITIES) as Entity[];

export function columnsOf(entity: Entity): [name: string, type: string][] {
  return Object.entries(ENTITIES[entity]);
}

/** Dấu của một bản ghi: over the columns an import writes, and the version of a person. `alias` is the table's. */
export function hashOf(entity: Entity, alias: string): string {
  const columns = columnsOf(entity).map(([name]) => `${alias}."${name}"`);
  if (entity === 'person') columns.push(`${alias}.version`);
  return `md5(jsonb_build_array(${columns.join(', ')})::text)`;
}
