import type { IncomingMessage } from 'node:http';
import type { FileHandler } from '../../delivery/httpHandler';
import type { MediaGate } from '../../delivery/mediaGate';
import { fileHeaders } from '../../delivery/securityHeaders';
import { sendFile } from './sendFile';

export interface MediaFilesOptions {
  mediaDir: string;
  gate: Pick<MediaGate, 'isPublic'>;
  /** The newsroom sees its pictures before anybody else does. */
  isSignedIn: (request: IncomingMessage) => Promise<boolean>;
  isHttps: boolean;
}

/** `<mediaId>/<rendition>.<hash>.<ext>`, as the renditions are written; originals have no such name. */
const renditionPath = /^([0-9A-Za-z-]{6,64})\/[a-z0-9]{1,20}\.[0-9a-f]{6,64}\.(?:avif|webp|jpg|png|svg)$/;

/** Renditions of pictures: for everybody while a live item shows them, else for signed-in users only. */
export function createMediaFiles(options: MediaFilesOptions): FileHandler {
  const { mediaDir, gate, isSignedIn } = options;
  const security = fileHeaders({ isHttps: options.isHttps });
  return async (request, response, path) => {
    const mediaId = renditionPath.exec(path)?.[1];
    if (mediaId === undefined || mediaId === 'originals') return false;
    const isPublic = await gate.isPublic(mediaId);
    if (!isPublic && !(await isSignedIn(request))) return false;
    const cacheControl = isPublic ? 'public, max-age=3600' : 'private, no-store';
    const headers = { ...security, 'cache-control': cacheControl };
    return sendFile(request, response, { root: mediaDir, path: `/${path}`, headers });
  };
}
