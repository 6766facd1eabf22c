import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** Thư mục tệp tải lên; only the server's own user may read it. */
export async function prepareUploadFolder(dataFolder: string): Promise<string> {
  const folder = path.join(dataFolder, 'uploads');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** A batch's id is random, and so is the name of its file; the user's own file name is never used on disk. */
export function uploadPath(dataFolder: string, batchId: string): string {
  return path.join(dataFolder, 'uploads', `${batchId}.upload`);
}

export async function deleteUpload(dataFolder: string, batchId: string): Promise<void> {
  await rm(uploadPath(dataFolder, batchId), { force: true });
}

/** Xóa các tệp không còn thuộc đợt nhập nào. */
export async function deleteOtherUploads(dataFolder: string, keep: ReadonlySet<string>): Promise<void> {
  const folder = await prepareUploadFolder(dataFolder);
  for (const name of await readdir(folder)) {
    if (!keep.has(name.replace(/\.upload$/, ''))) await rm(path.join(folder, name), { force: true });
  }
}
