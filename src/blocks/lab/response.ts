// The response of the xAPI/SCORM `performance` interaction that a lab records: short, ASCII, readable in a report.

/** `name=value;name=value`. @param facts ids, words and numbers only; nothing that a teacher has typed */
export const responseOf = (facts: Readonly<Record<string, string | number>>): string =>
  Object.entries(facts)
    .map(([name, value]) => `${name}=${value}`)
    .join(';');
