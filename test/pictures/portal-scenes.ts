// The portal's scenes: its doors, and what stands behind them in an installation with a small cohort.
import { eventually } from '../e2e/support/portal.ts';
import type { Scene } from './scene.ts';

const at = (name: string, title: string, path: string): Scene => ({
  name: `portal-${name}`,
  title,
  height: 'whole',
  async show(page, { portal }) {
    await page.goto(portal + path);
  },
});

const teacherLink = 'a[href^="/pelatih/guru/"]';

export const portalScenes: readonly Scene[] = [
  at('depan', 'Halaman depan portal', '/'),
  at('dinas', 'Dinas: memilih LMS', '/dinas'),
  {
    name: 'portal-dinas-panduan',
    title: 'Dinas: panduan mengunggah',
    async show(page, { portal }) {
      await page.goto(`${portal}/dinas/panduan/moodle`);
    },
  },
  at('guru', 'Guru', '/guru'),
  {
    name: 'portal-pelatih',
    title: 'Pelatih: daftar guru',
    height: 1000,
    // The report follows the statements a moment later.
    show: async (page, { portal }) => {
      const teachers = async () => {
        await page.goto(`${portal}/pelatih`);
        return page.locator(teacherLink).count();
      };
      await eventually(teachers, (count) => count > 0);
    },
  },
  {
    name: 'portal-pelatih-guru',
    title: 'Pelatih: seorang guru',
    async show(page) {
      await page.locator(teacherLink).first().click();
      await page.waitForLoadState();
    },
  },
  at('periksa', 'Memeriksa paket', '/periksa'),
  at('tidak-ada', 'Halaman yang tidak ada', '/tidak-ada'),
];
