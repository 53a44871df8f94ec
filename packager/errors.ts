// The one error of a build: what in the sources keeps a package from being made, and how to mend it.

/** A package that cannot be built; the message is a sentence in Bahasa Indonesia for whoever changed the sources. */
export class BuildError extends Error {
  override name = 'BuildError';
}
