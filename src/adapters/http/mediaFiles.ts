import type { IncomingMessage } from 'node:http';
import contentDisposition from 'content-disposition';
import { fileTypes, type FileTypeFacts } from '../../content/files';
import type { FileHandler } from '../../delivery/httpHandler';
import type { MediaGate } from '../../delivery/mediaGate';
import { fileHeaders } from '../../delivery/securityHeaders';
import { toSlug } from '../../locale/slug';
import { sendFile } from './sendFile';

export interface MediaFilesOptions {
  mediaDir: string;
  gate: Pick<MediaGate, 'isPublic'>;
  /** The newsroom sees its pictures before anybody else does. */
  isSignedIn: (request: IncomingMessage) => Promise<boolean>;
  isHttps: boolean;
  /** What readers call a file, for the name it is saved under. */
  titleOf: (fileId: string) => Promise<string | undefined>;
}

const pictureExtensions = ['avif', 'webp', 'jpg', 'png', 'svg'];

/** Other files by extension, each with the one type it was taken as. */
const filesByExtension = new Map<string, { contentType: string; facts: FileTypeFacts }>(
  Object.entries(fileTypes).map(([contentType, facts]) => [facts.extension, { contentType, facts }]),
);

/** `<id>/<name>.<hash>.<ext>`, as pictures and files are written; originals have no such name. */
const filePath = new RegExp(
  `^([0-9A-Za-z-]{6,64})/[a-z0-9]{1,20}\\.([0-9a-f]{6,64})\\.(${[...pictureExtensions, ...filesByExtension.keys()].join('|')})$`,
);

/** Folders of the newsroom between those of public ids. */
const privateFolders = ['originals', 'incoming'];

type Headers = Record<string, string>;

/** Pictures and files: for everybody while a live item shows them, else for signed-in users only. */
export function createMediaFiles(options: MediaFilesOptions): FileHandler {
  const { mediaDir, gate, isSignedIn } = options;
  const security = fileHeaders({ isHttps: options.isHttps });
  return async (request, response, path) => {
    const [, id, hash = '', extension = ''] = filePath.exec(path) ?? [];
    if (id === undefined || privateFolders.includes(id)) return false;
    const isPublic = await gate.isPublic(id);
    if (!isPublic && !(await isSignedIn(request))) return false;
    const headers = {
      ...security,
      ...(await headersOf(id, extension, options)),
      // The hash makes the address safe to keep, but a withdrawn file must leave caches within the hour.
      'cache-control': isPublic ? 'public, max-age=3600' : 'private, no-store',
      etag: `"${hash}"`,
    };
    return sendFile(request, response, { root: mediaDir, path: `/${path}`, headers });
  };
}

async function headersOf(
  fileId: string,
  extension: string,
  { titleOf }: Pick<MediaFilesOptions, 'titleOf'>,
): Promise<Headers> {
  const file = filesByExtension.get(extension);
  if (!file) return {};
  const { contentType, facts } = file;
  switch (facts.family) {
    case 'video':
    case 'audio':
      return { 'content-type': contentType };
    case 'captions':
      // A player asks for captions as its own page does; no other site has business with them.
      return {
        'content-type': `${contentType}; charset=utf-8`,
        'cross-origin-resource-policy': 'same-origin',
      };
    case 'document':
    case 'book':
      return {
        'content-type': contentType,
        'content-disposition': dispositionOf(await titleOf(fileId), extension),
      };
  }
}

/** Browsers show a PDF and save the rest, under the name readers know (RFC 6266, RFC 5987). */
function dispositionOf(title = '', extension: string): string {
  const name = title.replace(/[\s\\/:*?"<>|\p{Cc}]+/gu, ' ').trim() || 'tai-lieu';
  return contentDisposition(`${name}.${extension}`, {
    type: extension === 'pdf' ? 'inline' : 'attachment',
    fallback: `${toSlug(name)}.${extension}`,
  });
}
