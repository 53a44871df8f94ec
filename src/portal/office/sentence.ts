// The packager says faults for the command line, where they go on after an option's name; beside a field they begin anew.

export const sentence = (fault: string): string => `${fault.charAt(0).toUpperCase()}${fault.slice(1)}`;
