// Reads what the author wrote from a rendered lab, where readers without scripts have it too.

/** An element's text without the space around it; empty where there is no element. */
export const textOf = (element: Element | null | undefined): string => element?.textContent?.trim() ?? '';

/** The text of the first part that is marked `data-<name>`. */
export const textIn = (root: ParentNode, name: string): string =>
  textOf(root.querySelector(`[data-${name}]`));

/** The nodes of the first part that is marked `data-<name>`; to be cloned, not moved. */
export const nodesIn = (root: ParentNode, name: string): readonly Node[] => [
  ...(root.querySelector(`[data-${name}]`)?.childNodes ?? []),
];
