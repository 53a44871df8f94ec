// The player of lessons that keep to this device.
import { play } from '../main.ts';

play({ track: () => undefined, canReopen: true });
