export * from './law/index.ts';
export * from './quantity/index.ts';
export * from './rule/index.ts';
export * from './time/index.ts';
