// How all requests of @xapi/xapi go out: by fetch, without cookies, so that no browser asks for a password by itself.

/** The LRS's answer isn't a success. */
export class HttpError extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`The LRS answers ${status}`);
    this.status = status;
  }
}

interface Request {
  url: string;
  method: string;
  headers?: Record<string, string>;
  data?: unknown;
}

/** Carries the library's requests: a saving one outlives the page, and an answer that isn't a success rejects. */
export async function request<T>({ url, method, headers = {}, data }: Request): Promise<{
  data: T;
  headers: Record<string, string>;
  status: number;
}> {
  const response = await fetch(url, {
    method,
    headers,
    credentials: 'omit',
    cache: 'no-store',
    keepalive: method !== 'GET',
    ...(data === undefined ? {} : { body: JSON.stringify(data) }),
  });
  if (!response.ok) throw new HttpError(response.status);
  const text = await response.text();
  const etag = response.headers.get('ETag');
  return {
    data: (text ? JSON.parse(text) : undefined) as T,
    headers: etag ? { etag } : {},
    status: response.status,
  };
}
