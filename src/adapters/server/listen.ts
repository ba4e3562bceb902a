import { createServer, type RequestListener, type Server } from 'node:http';
import { StartRefused } from './startRefused';

const graceMs = 10_000;

/** A film of 300 MB over the line of a commune, 2 Mbit/s up; Payload ends an upload that stands still for a minute. */
const longestUploadMs = 20 * 60_000;

/** Starts listening. @throws StartRefused when the port is taken or may not be used. */
export function listen(handler: RequestListener, port: number, host: string | undefined): Promise<Server> {
  const server = createServer(
    { keepAliveTimeout: 65_000, headersTimeout: 20_000, requestTimeout: longestUploadMs },
    handler,
  );
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const refused = new StartRefused(
        `Không mở được cổng ${port} (${error.code ?? error.message}): đặt PORT khác hoặc dừng chương trình đang dùng cổng.`,
        `Cannot listen on port ${port}: set another PORT or stop the program that uses it.`,
      );
      reject(refused);
    });
    server.listen(port, host, () => resolve(server));
  });
}

/** Stops taking requests, lets those under way finish, and gives up on the rest after a while. */
export function closeGracefully(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
