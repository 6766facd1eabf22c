import { join } from 'node:path';

/** Bố trí thư mục dữ liệu: the files noivu keeps in one data folder. */
export interface DataFolder {
  readonly root: string;
  /** PostgreSQL's own folder (PGDATA) */
  readonly cluster: string;
  /** A cluster being made: renamed to `cluster` once complete, so that a broken first start leaves none half made */
  readonly newCluster: string;
  readonly password: string;
  readonly lock: string;
  readonly serverLog: string;
}

export function dataFolderAt(root: string): DataFolder {
  return {
    root,
    cluster: join(root, 'cluster'),
    newCluster: join(root, 'cluster.new'),
    password: join(root, 'password'),
    lock: join(root, 'noivu.lock'),
    serverLog: join(root, 'server.log'),
  };
}
