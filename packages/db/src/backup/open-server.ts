import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readPassword, SUPERUSER } from '../embedded/cluster.ts';
import { connectExisting, startEmbedded } from '../embedded/index.ts';
import { dataFolderAt } from '../embedded/layout.ts';
import { answers, readPostmaster } from '../embedded/postmaster.ts';
import { BackupError } from './backup-error.ts';

/** Máy chủ đã mở cho một lệnh vận hành: `close()` stops it only if this opened it. */
export interface OpenedServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Nơi có cơ sở dữ liệu: a URL, or the data folder of the embedded server; `create` lets a new folder be made. */
export type ServerPlace =
  | { readonly url: string }
  | { readonly dataDir: string; readonly create?: boolean; readonly log?: (line: string) => void };

/**
 * Mở máy chủ cho sao lưu, phục hồi, kiểm tra: that of the URL; or the embedded one of the data folder, which is used as it runs when
 * noivu is up, and started otherwise. @throws {DatabaseStartError} or {BackupError}
 */
export async function openServer(place: ServerPlace): Promise<OpenedServer> {
  if ('url' in place) {
    await connectExisting(place.url);
    return { url: place.url, close: async () => undefined };
  }
  const { dataDir, create = false, log } = place;
  const folder = dataFolderAt(resolve(dataDir));
  if (!existsSync(folder.cluster)) {
    if (!create) throw noData(folder.root);
  } else {
    const running = readPostmaster(folder.cluster);
    if (running?.ready) {
      const url = `postgresql://${SUPERUSER}:${encodeURIComponent(readPassword(folder))}@127.0.0.1:${running.port}/noivu`;
      if (await answers(url, folder.cluster)) return { url, close: async () => undefined };
    }
  }
  const server = await startEmbedded({ dataDir: folder.root, ...(log && { log }) });
  return { url: server.url, close: () => server.stop() };
}

function noData(folder: string): BackupError {
  return new BackupError('no-data-folder', {
    vi: `Không có dữ liệu noivu trong thư mục ${folder}. Hãy nêu đúng thư mục bằng --data, hoặc đặt biến DATABASE_URL.`,
    en: `There is no data of noivu in the folder ${folder}. Name the right folder with --data, or set DATABASE_URL.`,
  });
}
