// Content-Type headers, as far as an LRS needs to read them.

/** True for `application/json`, whatever its parameters. */
export function isJsonType(contentType: string | undefined): boolean {
  return /^application\/json\s*(?:;|$)/i.test(contentType ?? '');
}

/** The boundary of `multipart/mixed`; undefined for another type or without a boundary. */
export function multipartBoundary(contentType: string | undefined): string | undefined {
  const match = /^multipart\/mixed\s*;(?:.*;)?\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(
    contentType ?? '',
  );
  return match?.[1] ?? match?.[2];
}
