import type { Locale } from '../../lib/i18n.ts';

/** The server's own sentence, in both languages. */
export class UploadRefused extends Error {
  constructor(
    readonly vi: string,
    readonly en: string,
  ) {
    super(vi);
  }

  in(locale: Locale): string {
    return this[locale];
  }
}

function readSentence(text: string): UploadRefused | undefined {
  try {
    const { vi, en } = JSON.parse(text);
    return typeof vi === 'string' && typeof en === 'string' ? new UploadRefused(vi, en) : undefined;
  } catch {
    return undefined;
  }
}

/** Gửi tệp danh sách; XMLHttpRequest, because fetch does not tell how much was sent. */
export function sendList(file: File, asOf: string, onProgress: (share: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/imports?asOf=${encodeURIComponent(asOf)}`);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      if (request.status === 201) resolve((JSON.parse(request.responseText) as { batchId: string }).batchId);
      else reject(readSentence(request.responseText) ?? new Error(`${request.status}`));
    };
    request.onerror = () => reject(new Error('offline'));
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}
