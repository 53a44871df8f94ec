// Pipelining: a connection may bring requests while an earlier one is still being answered. Node tells only the response
// whose turn it is that the connection has gone; without this file those behind it would be waited for without end.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** The responses that wait behind another one, by their connection. */
const queues = new WeakMap<Socket, Set<ServerResponse>>();

/** Sees to it that a response is closed with its connection even if its turn never comes. */
export function closeWithConnection({ socket }: IncomingMessage, response: ServerResponse): void {
  // It has the connection for itself: Node takes care of it.
  if (response.socket !== null) return;
  const queue = queues.get(socket) ?? openQueue(socket);
  queue.add(response);
  response.once('close', () => queue.delete(response));
}

function openQueue(socket: Socket): Set<ServerResponse> {
  const queue = new Set<ServerResponse>();
  queues.set(socket, queue);
  socket.once('close', () => {
    for (const response of queue) {
      response.destroy();
      response.emit('close');
    }
  });
  return queue;
}
