import path from 'node:path';
import { createDatabase, type Database } from '@noivu/db';
import { checkAppRole, grantAppRights, prepareAppRole } from '@noivu/db/roles';

export interface AppDatabaseOptions {
  /** Connection as the owner of the tables, to the migrated database. */
  readonly ownerUrl: string;
  /** NOIVU_APP_DATABASE_URL, when the role was made by hand. */
  readonly appUrl: string | undefined;
  readonly dataFolder: string;
  /** The server is noivu's own. */
  readonly isEmbedded: boolean;
}

/**
 * Mở cơ sở dữ liệu với vai trò của ứng dụng, which owns nothing and is limited by row-level security: what the server runs
 * every request with. @throws {AppRoleError} saying how to make the role.
 */
export async function openAppDatabase(options: AppDatabaseOptions): Promise<Database> {
  const { ownerUrl, appUrl, dataFolder, isEmbedded } = options;
  if (appUrl) {
    await grantAppRights(ownerUrl);
    await checkAppRole(appUrl);
    return createDatabase(appUrl);
  }
  const passwordFile = path.join(dataFolder, 'app-password');
  return createDatabase(await prepareAppRole({ ownerUrl, passwordFile, mayReplacePassword: isEmbedded }));
}
