// The public surface of the cmi5 launcher.
export { type LaunchHttpOptions, type LaunchPage, launchListener } from './http.ts';
export {
  createLauncher,
  type LaunchableCourse,
  type Launcher,
  type LauncherOptions,
} from './launcher.ts';
export {
  type AssignableUnit,
  type Block,
  type CourseStructure,
  checkStructure,
  type MoveOn,
  moveOns,
  StructureError,
} from './structure.ts';
export type { AuView, LearnerView, RegistrationInfo, RegistrationState } from './views.ts';
