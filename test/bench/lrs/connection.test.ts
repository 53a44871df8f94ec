// The load generator's reader: whatever way an answer is cut into chunks, it is read whole, once.
import { describe, expect, it } from '@jest/globals';
import { answerReader } from './connection.ts';

const body = '{"statements":[],"more":""}';
const answered = Buffer.from(
  `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
);

describe('answerReader', () => {
  it('reads an answer that comes in two chunks, cut anywhere, and the next one after it', () => {
    for (let cut = 1; cut < answered.length; cut += 1) {
      const read = answerReader(true);
      expect(read(answered.subarray(0, cut))).toBeUndefined();
      const answer = read(answered.subarray(cut));
      expect(answer).toMatchObject({ status: 200, bytes: body.length });
      expect(answer?.body?.toString()).toBe(body);
      expect(read(answered)).toMatchObject({ status: 200, bytes: body.length });
    }
  });

  it('knows that 204 has no body', () => {
    const read = answerReader(false);
    const answer = { status: 204, bytes: 0, body: undefined };
    expect(read(Buffer.from('HTTP/1.1 204 No Content\r\nETag: "a"\r\n\r\n'))).toEqual(answer);
    expect(read(answered)).toEqual({ status: 200, bytes: body.length, body: undefined });
  });

  it('refuses an answer whose end it could not find', () => {
    const chunked = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n';
    expect(() => answerReader(false)(Buffer.from(chunked))).toThrow('without Content-Length');
    expect(() => answerReader(false)(Buffer.from('SSH-2.0-x\r\n\r\n'))).toThrow('HTTP/1.1');
  });
});
