import { dirname } from 'node:path';
import { packageRoot } from '../package-root.ts';

/** Thư mục gốc của noivu: where its data folder `.noivu` lies unless told otherwise. */
export const homeFolder: string = dirname(dirname(packageRoot));
