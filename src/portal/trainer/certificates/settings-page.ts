// The settings of certificates, with the computation of the training hours and an example to look at.
import { courseHours } from '../../../reports/certificates/hours.ts';
import { certificateNumber } from '../../../reports/certificates/number.ts';
import type { PageContext, PageResult, TrainerPage } from '../page.ts';
import { type Cell, tableView } from '../table.ts';
import { doneWords } from './list.ts';
import { type CertificateParts, home } from './parts.ts';
import type { CertificateSettings, SettingFaults } from './settings.ts';

const mimeTypes = { png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp' } as const;

/** A form that was sent with mistakes is shown again, as it was written; for this long, in ms. */
const kept = 10 * 60_000;

/** What was written wrongly, by account, until the page has shown it. */
export interface Draft {
  settings: CertificateSettings;
  jp: string;
  faults: SettingFaults;
  logoFault: string | undefined;
  at: number;
}
export type Drafts = Map<number, Draft>;

export const settingsPage = (parts: CertificateParts, drafts: Drafts): TrainerPage => ({
  path: 'sertifikat/pengaturan',
  name: 'certificates-settings',
  shows: 'people',
  show: (context) => showSettings(parts, context, drafts),
});

function showSettings(parts: CertificateParts, context: PageContext, drafts: Drafts): PageResult {
  const { say, formats, data, now, account } = context;
  const draft = drafts.get(account.id);
  drafts.delete(account.id);
  const isDraft = draft !== undefined && now - draft.at < kept;
  const settings = isDraft ? draft.settings : parts.settings.read();
  const faults = isDraft ? draft.faults : {};
  const hours = courseHours(data.sessions);
  const logo = settings.logo === null ? undefined : parts.settings.logo(settings.logo);
  const next = (parts.certificates.lines().length ?? 0) + 1;
  const field = (key: keyof SettingFaults, name: string, value: string, more: object = {}) => ({
    name,
    value,
    label: say(`certificates.settings.${key}`),
    fault: faults[key] && say(faults[key]),
    ...more,
  });
  return {
    template: 'trainer/certificates/settings',
    title: say('certificates.settings.title'),
    status: isDraft ? 422 : 200,
    values: {
      home,
      done: doneWords(context),
      isWrong: isDraft,
      fields: [
        field('office', 'penerbit', settings.office, {
          most: 120,
          isNeeded: true,
          note: say('certificates.settings.office.text'),
        }),
        field('signatory', 'penandatangan', settings.signatory, { most: 100, isNeeded: true }),
        field('position', 'jabatan', settings.position, { most: 120, isNeeded: true }),
        field('nip', 'nip', settings.nip, { most: 30 }),
        field('place', 'tempat', settings.place, { most: 60, isNeeded: true }),
        field('pattern', 'nomor', settings.pattern, {
          most: 60,
          isNeeded: true,
          note: say('certificates.settings.pattern.text', {
            example: certificateNumber(settings.pattern, next, now),
          }),
        }),
        field('jp', 'jp', isDraft ? draft.jp : settings.jp === null ? '' : String(settings.jp), {
          most: 3,
          note: say('certificates.settings.jp.text', { jp: hours.jp }),
        }),
      ],
      logo: logo && `data:${mimeTypes[logo.type]};base64,${logo.data.toString('base64')}`,
      logoFault: isDraft ? draft.logoFault : undefined,
      hoursSum: say('certificates.hours.sum', { minutes: formats.number(hours.minutes), jp: hours.jp }),
      hours: tableView<(typeof hours.sessions)[number]>(
        {
          id: 'jp',
          caption: say('certificates.hours'),
          columns: [
            {
              key: 'sesi',
              name: say('certificates.hours.column.session'),
              cell: ({ number, title }): Cell => ({
                text: say('certificates.hours.session', { number, title }),
              }),
            },
            {
              key: 'menit',
              name: say('certificates.hours.column.minutes'),
              isNumber: true,
              cell: ({ minutes }) => say('certificates.hours.minutes', { minutes: formats.number(minutes) }),
            },
          ],
          rows: hours.sessions,
        },
        context,
      ),
    },
  };
}
