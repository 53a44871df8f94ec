// How long something takes, in words: minutes, or hours to the nearest half where that says more.
import { catalogue, type Language, sayIn } from './say.ts';

const duration = catalogue({
  id: { 'duration.minutes': '{count} menit', 'duration.hours': '{count} jam' },
  en: { 'duration.minutes': '{count} minutes', 'duration.hours': '{count} hours' },
});

/** For example `45 menit` or `4 jam`; nobody plans a morning in 244 minutes. */
export function durationWords(minutes: number, language: Language): string {
  const say = sayIn(duration, language);
  if (minutes <= 90) return say('duration.minutes', { count: minutes });
  const hours = Math.round(minutes / 30) / 2;
  return say('duration.hours', { count: new Intl.NumberFormat(language).format(hours) });
}
