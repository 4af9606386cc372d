import { createServer, type RequestListener } from 'node:http';
import { AppError, hasCode } from './errors.ts';

/** Somebody else listens there. */
export class PortInUseError extends AppError {
  readonly status = 409;
  readonly code = 'port_in_use';
}

export interface Listening {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves on the loopback address only; port 0 takes a free one. */
export async function listen(handler: RequestListener, port: number): Promise<Listening> {
  const server = createServer(handler);
  const bound = await new Promise<number>((resolve, reject) => {
    server.once('error', (error) => {
      reject(explain(error, port));
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no TCP address'));
      else resolve(address.port);
    });
  });
  return {
    address: `http://127.0.0.1:${bound}`,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function explain(error: Error, port: number): Error {
  if (hasCode(error, 'EADDRINUSE')) {
    return new PortInUseError(
      `server/listen: port ${port} is in use by another program. Choose another with --port N, or --port 0 for any free one.`,
    );
  }
  if (hasCode(error, 'EACCES')) {
    return new PortInUseError(
      `server/listen: port ${port} is not open to this user. Choose one above 1023 with --port N, or --port 0 for any free one.`,
    );
  }
  return error;
}
