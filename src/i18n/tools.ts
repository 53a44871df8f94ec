// What the tools of a lesson say: Alat, the drawer with search, notes, reading aloud, text size and print.
import { catalogue } from './say.ts';

export const tools = catalogue({
  id: {
    'tools.title': 'Alat',
  },
  en: {
    'tools.title': 'Tools',
  },
});
