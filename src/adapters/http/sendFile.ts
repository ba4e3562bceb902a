import type { IncomingMessage, ServerResponse } from 'node:http';
import send from 'send';

interface SendError extends Error {
  status?: number;
}

/**
 * Sends a file below `root` with ranges and conditions. False, with nothing sent, when there is no
 * such file; nothing outside `root` and no dotfile is ever found.
 */
export function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: { root: string; path: string; headers: Record<string, string> },
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const options = { root: file.root, index: false, dotfiles: 'ignore', cacheControl: false } as const;
    const stream = send(request, file.path, options);
    stream.on('headers', () => {
      for (const [name, value] of Object.entries(file.headers)) response.setHeader(name, value);
    });
    stream.on('directory', () => resolve(false));
    stream.on('error', (error: SendError) => {
      const status = error.status ?? 500;
      if (response.headersSent || status >= 500) return reject(error);
      if (status !== 412 && status !== 416) return resolve(false);
      response.writeHead(status, { 'content-length': 0 }).end();
      resolve(true);
    });
    response.on('close', () => resolve(true));
    stream.pipe(response);
  });
}
