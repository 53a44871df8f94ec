// Where technical troubles go: the console, for whoever maintains the LMS. The learner hears plain words elsewhere.

/** Notes a trouble. @param what a sentence in English @param details whatever helps to find the cause */
export function logTrouble(what: string, ...details: unknown[]): void {
  console.warn(`[Kendali] ${what}`, ...details);
}
